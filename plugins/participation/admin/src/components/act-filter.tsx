import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useKnownWords, useText } from '../text';

interface Props {
  readonly chosen: string | undefined;
  readonly onChoose: (action: string) => void;
  readonly onClear: () => void;
}

/** Shows one kind of act alone. */
export function ActFilter({ chosen, onChoose, onClear }: Props) {
  const text = useText();
  const acts = useKnownWords('audit.action');
  return (
    <Box minWidth="24rem">
      <Field.Root name="action">
        <SingleSelect
          aria-label={text('audit.filter')}
          placeholder={text('audit.filter.all')}
          value={chosen ?? null}
          onChange={(value) => {
            onChoose(String(value));
          }}
          onClear={onClear}
          clearLabel={text('audit.filter.clear')}
        >
          {acts.map(([name, words]) => (
            <SingleSelectOption key={name} value={name}>
              {words}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
}
