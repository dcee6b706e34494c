import { Th, Thead, Tr, Typography } from '@strapi/design-system';
import { type TextKey, useText } from '../text';

/** The head of a table: one cell for each text. */
export function HeadCells({ columns }: { readonly columns: readonly TextKey[] }) {
  const text = useText();
  return (
    <Thead>
      <Tr>
        {columns.map((key) => (
          <Th key={key}>
            <Typography variant="sigma" textColor="neutral600">
              {text(key)}
            </Typography>
          </Th>
        ))}
      </Tr>
    </Thead>
  );
}
