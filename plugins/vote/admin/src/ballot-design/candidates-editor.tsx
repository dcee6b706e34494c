import { Box, Flex, Radio, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useText } from '../text';
import { ContentEditor } from './content/content-editor';
import { useEditor } from './editor-context';
import { EntriesEditor } from './entries/entries-editor';

const KINDS = ['entries', 'content'] as const;
const ORDERS = ['fixed', 'perVoter'] as const;

/** In which order voters read them. */
function Order() {
  const text = useText();
  const id = useId();
  const { draft, isDisabled, change } = useEditor();
  return (
    <Box>
      <Typography id={id} tag="h4" variant="pi" fontWeight="bold" paddingBottom={2}>
        {text('design.order')}
      </Typography>
      <Radio.Group
        aria-labelledby={id}
        value={draft.order}
        disabled={isDisabled}
        onValueChange={(value) => {
          const order = ORDERS.find((one) => one === value);
          if (order !== undefined) change({ ...draft, order });
        }}
      >
        {ORDERS.map((order) => (
          <Radio.Item key={order} value={order}>
            {text(`design.order.${order}`)}
          </Radio.Item>
        ))}
      </Radio.Group>
    </Box>
  );
}

/** Where the candidates come from: written down here, or a content type of the host. */
export function CandidatesEditor() {
  const text = useText();
  const id = useId();
  const { draft, isDisabled, change } = useEditor();
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={4}>
      <Typography id={id} tag="h3" variant="epsilon" fontWeight="bold">
        {text('design.candidates')}
      </Typography>
      <Radio.Group
        aria-labelledby={id}
        value={draft.kind}
        disabled={isDisabled}
        onValueChange={(value) => {
          const kind = KINDS.find((one) => one === value);
          if (kind !== undefined) change({ ...draft, kind });
        }}
      >
        {KINDS.map((kind) => (
          <Radio.Item key={kind} value={kind}>
            {text(`design.kind.${kind}`)}
          </Radio.Item>
        ))}
      </Radio.Group>
      <Order />
      <Box>{draft.kind === 'entries' ? <EntriesEditor /> : <ContentEditor />}</Box>
    </Flex>
  );
}
