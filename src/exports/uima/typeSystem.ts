import { xml } from '../xml';

export const ENTITY = 'webanno.custom.DiplomaticEntity';
export const MEETING = 'webanno.custom.DiplomaticMeeting';
export const COMMITMENT = 'webanno.custom.DiplomaticCommitment';
export const MEETING_LINK = 'webanno.custom.DiplomaticMeetingRolesLink';
export const COMMITMENT_LINK = 'webanno.custom.DiplomaticCommitmentRolesLink';

const STRING = 'uima.cas.String';
const said = ['review', 'annotator', 'note'];

/** The features of our own layers that hold text, by type. */
export const STRING_FEATURES: Readonly<Record<string, readonly string[]>> = {
  [ENTITY]: ['kind', 'name', 'country', 'level', 'offices', 'iso', ...said],
  [MEETING]: ['kind', 'status', 'background', 'topics', 'attribution', 'cameo', 'plover', ...said],
  [COMMITMENT]: ['kind', 'firmness', 'direction', 'joint', 'normal', 'condition', 'amount', 'attribution', 'cameo', 'plover', ...said],
};

interface Feature {
  readonly name: string;
  readonly range: string;
  readonly elements?: string;
}

const type = (name: string, supertype: string, features: readonly Feature[]): string =>
  xml('typeDescription', {}, [
    xml('name', {}, name),
    '<description/>',
    xml('supertypeName', {}, supertype),
    ...(features.length === 0
      ? []
      : [
          xml(
            'features',
            {},
            features.map(({ name: feature, range, elements }) =>
              xml('featureDescription', {}, [
                xml('name', {}, feature),
                '<description/>',
                xml('rangeTypeName', {}, range),
                ...(elements ? [xml('elementType', {}, elements)] : []),
              ]),
            ),
          ),
        ]),
  ]);

const layer = (name: string, link?: string): string =>
  type(name, 'uima.tcas.Annotation', [
    ...STRING_FEATURES[name]!.map((feature) => ({ name: feature, range: STRING })),
    ...(link ? [{ name: 'roles', range: 'uima.cas.FSArray', elements: link }] : []),
  ]);

const link = (name: string): string =>
  type(name, 'uima.cas.TOP', [
    { name: 'role', range: STRING },
    { name: 'target', range: ENTITY },
  ]);

const DKPRO = 'de.tudarmstadt.ukp.dkpro.core.api';

/**
 * The types of our XMI: DKPro Core's, which INCEpTION has built in (sentences, tokens, named entities, coreference), and three layers of
 * our own, made as INCEpTION makes custom layers, with slots for the roles of a meeting or commitment.
 */
export const TYPE_SYSTEM = `<?xml version="1.0" encoding="UTF-8"?>\n${xml(
  'typeSystemDescription',
  { xmlns: 'http://uima.apache.org/resourceSpecifier' },
  xml('types', {}, [
    type(`${DKPRO}.segmentation.type.Sentence`, 'uima.tcas.Annotation', []),
    type(`${DKPRO}.segmentation.type.Token`, 'uima.tcas.Annotation', []),
    type(`${DKPRO}.ner.type.NamedEntity`, 'uima.tcas.Annotation', [
      { name: 'value', range: STRING },
      { name: 'identifier', range: STRING },
    ]),
    type(`${DKPRO}.coref.type.CoreferenceLink`, 'uima.tcas.Annotation', [
      { name: 'next', range: `${DKPRO}.coref.type.CoreferenceLink` },
      { name: 'referenceType', range: STRING },
      { name: 'referenceRelation', range: STRING },
    ]),
    type(`${DKPRO}.coref.type.CoreferenceChain`, 'uima.cas.AnnotationBase', [
      { name: 'first', range: `${DKPRO}.coref.type.CoreferenceLink` },
    ]),
    layer(ENTITY),
    layer(MEETING, MEETING_LINK),
    layer(COMMITMENT, COMMITMENT_LINK),
    link(MEETING_LINK),
    link(COMMITMENT_LINK),
  ]),
)}\n`;
