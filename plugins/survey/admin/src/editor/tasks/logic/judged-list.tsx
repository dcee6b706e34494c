import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, Information } from '@strapi/icons';
import type { Path } from '../../../../../domain/src/editing';
import {
  conditionInWords,
  type Judged,
  type Naming,
  type WordsLocale,
} from '../../../../../domain/src/editing/conditions';
import { useText } from '../../../text';

interface JudgedListProps {
  readonly judged: Judged;
  readonly naming: Naming;
  readonly locale: WordsLocale;
  /** Where the condition is written. */
  readonly at: Path;
}

const ICONS = {
  yes: <CheckCircle fill="success600" aria-hidden style={{ flex: 'none' }} />,
  no: <CrossCircle fill="danger600" aria-hidden style={{ flex: 'none' }} />,
  unknown: <Information fill="neutral600" aria-hidden style={{ flex: 'none' }} />,
} as const;

const verdictOf = ({ holds }: Judged): keyof typeof ICONS =>
  holds === undefined ? 'unknown' : holds ? 'yes' : 'no';

function Part({ judged, ...around }: JudgedListProps) {
  const text = useText();
  const { tree, items } = judged;
  const verdict = verdictOf(judged);
  const words =
    tree.kind === 'group'
      ? text(`edit.condition.${tree.mode}`)
      : conditionInWords(tree, { naming: around.naming, locale: around.locale, at: around.at });
  return (
    <li>
      <Flex gap={2} alignItems="flex-start">
        {ICONS[verdict]}
        <Typography style={{ overflowWrap: 'anywhere' }}>
          {words} <strong>{text(`edit.logic.verdict.${verdict}`)}</strong>
        </Typography>
      </Flex>
      {items.length === 0 ? null : (
        <ul style={{ paddingLeft: '2.4rem' }}>
          {items.map((item, index) => (
            <Part key={index} judged={item} {...around} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** A condition with what came of each of its parts. */
export function JudgedList(props: JudgedListProps) {
  return (
    <ul>
      <Part {...props} />
    </ul>
  );
}
