import { Information, WarningCircle } from '@strapi/icons';
import type { GridCell } from '../../../../../domain/src/translation/grid';
import { useText } from '../../../text';
import { MarkLine } from './grid-parts';

/** A text that is not there. */
export function Missing() {
  const text = useText();
  return (
    <MarkLine>
      <WarningCircle aria-hidden fill="warning600" />
      {text('edit.translation.missing')}
    </MarkLine>
  );
}

/** What is to be looked at in a text, with a sign and in words. */
export function CellMarks({ cell }: { readonly cell: GridCell }) {
  const text = useText();
  return (
    <>
      {cell.lostPiping.length > 0 ? (
        <MarkLine>
          <WarningCircle aria-hidden fill="warning600" />
          {text('edit.translation.lostPiping', {
            names: cell.lostPiping.map((name) => `{${name}}`).join(', '),
          })}
        </MarkLine>
      ) : null}
      {cell.state === 'sameAsSource' ? (
        <MarkLine>
          <Information aria-hidden fill="neutral500" />
          {text('edit.translation.same')}
        </MarkLine>
      ) : null}
      {cell.isLong ? (
        <MarkLine>
          <Information aria-hidden fill="neutral500" />
          {text('edit.translation.long')}
        </MarkLine>
      ) : null}
    </>
  );
}
