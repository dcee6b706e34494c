import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import type { CodeKind } from '@modu/participation/contracts';
import { useState } from 'react';
import type { CreatedCodeBatch } from '../../../../contracts';
import { useCreateCodeBatch } from '../../api/polls';
import { NumberInput } from '../../components/number-input';
import { Notice } from '../../components/notice';
import { useText } from '../../text';

const KINDS: readonly CodeKind[] = ['invitation', 'onsite'];
/** Slips are drawn one by one. */
const MOST: Readonly<Record<CodeKind, number>> = { invitation: 100_000, onsite: 2_000 };

const kindOf = (chosen: string | number): CodeKind => (chosen === 'onsite' ? 'onsite' : 'invitation');

/** What an administrator asks for. */
export function WantedCodes({
  documentId,
  onMade,
}: {
  readonly documentId: string;
  readonly onMade: (made: CreatedCodeBatch) => void;
}) {
  const text = useText();
  const [label, setLabel] = useState('');
  const [count, setCount] = useState<number | undefined>(100);
  const [kind, setKind] = useState<CodeKind>('invitation');
  const [isTried, setIsTried] = useState(false);
  const [createBatch, { isLoading, isError, reset }] = useCreateCodeBatch();
  const most = MOST[kind];
  const isCountRight = count !== undefined && Number.isSafeInteger(count) && count >= 1 && count <= most;
  const isLabelRight = label.trim() !== '';

  const create = async (): Promise<void> => {
    setIsTried(true);
    if (!isCountRight || !isLabelRight) return;
    const result = await createBatch({ documentId, count, label: label.trim(), kind });
    if ('error' in result) return;
    onMade(result.data);
    // Nothing of the codes stays in the admin's store.
    reset();
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>{text('codes.explain')}</Typography>
          <Field.Root name="kind" hint={text('codes.kindHint')}>
            <Field.Label>{text('codes.kind')}</Field.Label>
            <SingleSelect value={kind} onChange={(chosen) => setKind(kindOf(chosen))}>
              {KINDS.map((one) => (
                <SingleSelectOption key={one} value={one}>
                  {text(`codes.kind.${one}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            <Field.Hint />
          </Field.Root>
          <Field.Root
            name="label"
            required
            hint={text('codes.labelHint')}
            error={isTried && !isLabelRight ? text('codes.labelMissing') : false}
          >
            <Field.Label>{text('codes.label')}</Field.Label>
            <TextInput value={label} onChange={(event) => setLabel(event.currentTarget.value)} />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
          <Field.Root
            name="count"
            required
            hint={text('codes.countHint', { most })}
            error={isTried && !isCountRight ? text('codes.countWrong', { most }) : false}
          >
            <Field.Label>{text('codes.count')}</Field.Label>
            <NumberInput value={count} min={1} max={most} step={1} onChange={setCount} />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
          {isError ? (
            <Notice kind="danger" title={text('codes.failedTitle')} isUrgent>
              {text('codes.failedText')}
            </Notice>
          ) : null}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{text('action.cancel')}</Button>
        </Modal.Close>
        <Button loading={isLoading} onClick={() => void create()}>
          {text('codes.create')}
        </Button>
      </Modal.Footer>
    </>
  );
}
