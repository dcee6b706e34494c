import { Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../text';
import { TEMPLATE_TEXT } from './template';

/** What to do with an empty field: begin with an example, or paste something below. */
export function EmptyQuestionnaire({ onChange }: { readonly onChange: (text: string) => void }) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="flex-start" gap={3} paddingTop={4}>
      <Typography textColor="neutral800">{text('editor.empty')}</Typography>
      <Button variant="secondary" onClick={() => onChange(TEMPLATE_TEXT)}>
        {text('editor.useTemplate')}
      </Button>
    </Flex>
  );
}
