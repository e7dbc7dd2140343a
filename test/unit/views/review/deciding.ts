import { anchorIn } from '../../../../src/annotations/deciding/anchorIn';
import type { Annotation } from '../../../../src/annotations/annotation';
import type { Draft } from '../../../../src/annotations/draft';
import { placeRecords } from '../../../../src/annotations/placeRecords';
import { PlacedAnchors } from '../../../../src/store/annotating/placedAnchors';
import { extract } from '../../../../src/extraction/extract';
import type { Analysis } from '../../../../src/extraction/model';
import { givenFor } from '../../../../src/store/givenFor';
import { PanelContext } from '../../../../src/views/panelContext';
import type { Deciding } from '../../../../src/views/review/decideItem';
import type { ReviewItem } from '../../../../src/views/review/reviewItem';
import { reviewItems } from '../../../../src/views/review/reviewItems';
import { Decider } from '../../annotations/records';

/** One text, decided of by one person: what the store does in the product, without a host. */
export class Desk {
  private readonly decider = new Decider();
  private readonly madeIn: string;
  records: Annotation[] = [];

  constructor(
    public text: string,
    private readonly markdown = false,
  ) {
    this.madeIn = text;
  }

  get analysis(): Analysis {
    const given = givenFor({ records: this.records, placements: this.placements }, { names: [], never: [] });
    return extract(this.text, { published: '2030-03-06', markdown: this.markdown, given });
  }

  get deciding(): Deciding {
    const { analysis, text, records } = this;
    const context = new PanelContext(analysis, text);
    return {
      context,
      article: { analysis, anchor: anchorIn(text) },
      items: reviewItems(context, records, placeRecords(records, this.placements)),
    };
  }

  item(label: string): ReviewItem {
    const found = this.deciding.items.find((item) => item.label.includes(label));
    if (!found) throw new Error(`no “${label}” among ${this.deciding.items.map((item) => item.label).join(' | ')}`);
    return found;
  }

  decide(drafts: readonly Draft[]): void {
    this.records = this.decider.decide(this.records, drafts);
  }

  private get placements() {
    const placed = new PlacedAnchors(this.text);
    placed.setRecords(this.records, this.text === this.madeIn);
    return placed.inEditor();
  }
}
