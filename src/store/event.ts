export interface Disposable {
  dispose(): void;
}

/** Calls the listener at every firing until the returned registration is disposed. Fits where VS Code asks for an event. */
export type Event<T> = (listener: (value: T) => unknown) => Disposable;

/** The firing end of an {@link Event}. */
export class Emitter<T> implements Disposable {
  private readonly listeners = new Set<{ readonly call: (value: T) => unknown }>();

  readonly event: Event<T> = (listener) => {
    // an object of its own for each registration, so that one listener can be registered twice
    const entry = { call: listener };
    this.listeners.add(entry);
    return { dispose: () => void this.listeners.delete(entry) };
  };

  fire(value: T): void {
    for (const { call } of [...this.listeners]) call(value);
  }

  dispose(): void {
    this.listeners.clear();
  }
}
