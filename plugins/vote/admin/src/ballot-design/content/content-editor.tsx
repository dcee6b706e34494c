import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { POLL_UID } from '../../../../contracts';
import { type HostContentType, useContentTypes } from '../../api/content-types';
import { Notice } from '../../components/notice';
import { QueryState } from '../../components/query-state';
import { useText } from '../../text';
import { useEditor, usePlaceWords } from '../editor-context';
import { type ContentDraft, NO_CONTENT } from '../model/draft';
import { ContentMapping } from './content-mapping';
import { candidateTypes, fieldOptions, guessFields } from './field-options';

interface TypeSelectProps {
  readonly all: readonly HostContentType[];
}

function TypeSelect({ all }: TypeSelectProps) {
  const text = useText();
  const { draft, isDisabled, change } = useEditor();
  const { error } = usePlaceWords()('candidates', 'uid');
  const types = candidateTypes(all, POLL_UID);
  const choose = (uid: string): void => {
    const type = types.find((one) => one.uid === uid);
    if (type === undefined || uid === draft.content.uid) return;
    const fields = { ...NO_CONTENT.fields, ...guessFields(fieldOptions(type, all)) };
    change({ ...draft, content: { ...NO_CONTENT, uid, fields } });
  };
  return (
    <Field.Root error={error} required hint={text('content.typeHint')}>
      <Field.Label>{text('content.type')}</Field.Label>
      <SingleSelect
        value={draft.content.uid}
        placeholder={text('content.chooseType')}
        disabled={isDisabled}
        onChange={(uid) => choose(String(uid))}
      >
        {types.map(({ uid, info }) => (
          <SingleSelectOption key={uid} value={uid}>
            {info.displayName}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

function Loaded({ all }: TypeSelectProps) {
  const text = useText();
  const { draft, change } = useEditor();
  const { content } = draft;
  const type = all.find(({ uid }) => uid === content.uid);
  const put = (changed: Partial<ContentDraft>, place?: string): void => {
    change({ ...draft, content: { ...content, ...changed } }, place);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <TypeSelect all={all} />
      {type === undefined && content.uid !== '' ? (
        <Notice kind="warning">{text('content.typeGone', { uid: content.uid })}</Notice>
      ) : null}
      {type === undefined ? null : <ContentMapping options={fieldOptions(type, all)} onChange={put} />}
    </Flex>
  );
}

/** Candidates taken from a content type of the host when the poll opens. */
export function ContentEditor() {
  const query = useContentTypes(undefined);
  return <QueryState query={query}>{(all) => <Loaded all={all} />}</QueryState>;
}
