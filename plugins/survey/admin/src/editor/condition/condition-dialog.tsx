import { Box, Button, Checkbox, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { parseExpression, type JsonObject } from '../../../../domain/src';
import type { Path } from '../../../../domain/src/editing';
import {
  expressionFrom,
  namingOf,
  operandsFor,
  treeFrom,
  type WordsLocale,
} from '../../../../domain/src/editing/conditions';
import { useContentLocale } from '../../locale';
import { useText } from '../../text';
import { useFocusBack } from '../frame/use-focus-back';
import { GroupBox } from './group-box';
import { conditionSentence } from './sentence';
import { asGroup, tidied } from './tree-changes';

interface ConditionDialogProps {
  readonly json: JsonObject;
  /** Of the element that has the condition. */
  readonly path: Path;
  readonly property: string;
  readonly title: string;
  readonly source: string;
  readonly onClose: () => void;
  /** @param source undefined where no condition is left */
  readonly onDone: (source: string | undefined) => void;
}

const LOCALES: readonly WordsLocale[] = ['ko', 'en'];

/** A condition drawn as tests and groups, said in both languages, and written out for those who want it. */
export function ConditionDialog({
  json,
  path,
  property,
  title,
  source,
  onClose,
  onDone,
}: ConditionDialogProps) {
  const text = useText();
  const locale = useContentLocale();
  const focusBack = useFocusBack();
  const naming = useMemo(() => namingOf(json), [json]);
  const offers = useMemo(() => operandsFor(naming, path), [naming, path]);
  const [written, setWritten] = useState(source);
  const [isText, setIsText] = useState(false);
  const [group, setGroup] = useState(() => asGroup(treeFrom(source)));
  const isBroken = written.trim() !== '' && !parseExpression(written).ok;
  return (
    <Modal.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal.Content aria-describedby="" onCloseAutoFocus={focusBack}>
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {isText ? (
              <Field.Root {...(isBroken ? { error: text('edit.condition.broken') } : {})}>
                <Field.Label>{text('edit.condition.expression')}</Field.Label>
                <Textarea
                  value={written}
                  onChange={(event: { target: { value: string } }) => {
                    setWritten(event.target.value);
                    setGroup(asGroup(treeFrom(event.target.value)));
                  }}
                />
                <Field.Error />
              </Field.Root>
            ) : (
              <GroupBox
                group={group}
                naming={naming}
                offers={offers}
                locale={locale}
                onChange={(next) => {
                  setGroup(next);
                  const tree = tidied(next);
                  setWritten(tree === undefined ? '' : expressionFrom(tree));
                }}
              />
            )}
            {written.trim() === '' || isBroken ? null : (
              <Box background="neutral100" padding={4} hasRadius>
                {LOCALES.map((each) => (
                  <Typography key={each} tag="p" lang={each}>
                    {conditionSentence(property, written, { naming, locale: each, at: path })}
                  </Typography>
                ))}
              </Box>
            )}
            <Checkbox
              checked={isText}
              onCheckedChange={(isOn: boolean | 'indeterminate') => {
                setIsText(isOn === true);
              }}
            >
              {text('edit.condition.asText')}
            </Checkbox>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('edit.cancel')}
          </Button>
          <Button
            disabled={isBroken}
            onClick={() => {
              onDone(written.trim() === '' ? undefined : written);
            }}
          >
            {text('edit.condition.done')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
