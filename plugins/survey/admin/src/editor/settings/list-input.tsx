import { Box, Button, Flex, MenuItem, SimpleMenu, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronRight, Plus } from '@strapi/icons';
import { useId, useState, type ReactNode } from 'react';
import { isJsonObject, isList, type JsonObject, type JsonValue } from '../../../../domain/src';
import type { Path } from '../../../../domain/src/editing';
import { useText, useWordsFor } from '../../text';
import { useEditor, useJson, useWrittenLocale } from '../state/editor-context';
import { ListRow } from './list-row';
import { classOfMember, typeOfMember, type ListShape } from './lists';
import { memberDetail } from './member-names';
import type { LabelledProps } from './scalar-inputs';
import { caretOfAdding, useMemberActs, type MemberActs } from './use-member-acts';

export interface Member {
  readonly className: string;
  readonly path: Path;
  readonly owner: JsonObject;
}

interface ListInputProps extends LabelledProps {
  readonly shape: ListShape;
  /** The settings of a member. */
  readonly render: (member: Member) => ReactNode;
}

/** What a member is called: its kind where there are several, and what tells it from the others. */
function useNameOf(list: Path, shape: ListShape): (member: JsonValue, index: number) => string {
  const text = useText();
  const wordsFor = useWordsFor();
  const json = useJson();
  const locale = useWrittenLocale();
  return (member, index) => {
    const type = typeOfMember(shape, member);
    const what =
      type === ''
        ? (wordsFor('edit.member', shape.word) ?? shape.word)
        : (wordsFor(`edit.member.${shape.word}`, type) ?? type);
    const detail = memberDetail(json, [...list, index], shape, locale);
    if (type === '') return detail === '' ? text('edit.item.label', { what, number: index + 1 }) : detail;
    return detail === '' ? what : `${what}: ${detail}`;
  };
}

interface AddingProps {
  readonly list: Path;
  readonly shape: ListShape;
  readonly what: string;
  readonly acts: MemberActs;
}

function Adding({ list, shape, what, acts }: AddingProps) {
  const text = useText();
  const wordsFor = useWordsFor();
  const label = text('edit.member.add', { what });
  const shared = {
    size: 'S',
    variant: 'tertiary',
    startIcon: <Plus />,
    'data-caret': caretOfAdding(list),
  } as const;
  if (shape.types === undefined)
    return (
      <Button
        {...shared}
        onClick={() => {
          acts.add('');
        }}
      >
        {label}
      </Button>
    );
  return (
    <SimpleMenu {...shared} label={label}>
      {shape.types.map((type) => (
        <MenuItem
          key={type}
          onSelect={() => {
            acts.add(type);
          }}
        >
          {wordsFor(`edit.member.${shape.word}`, type) ?? type}
        </MenuItem>
      ))}
    </SimpleMenu>
  );
}

interface MembersProps extends Omit<ListInputProps, 'label'> {
  readonly members: readonly JsonValue[];
}

function Members({ field, path, shape, members, render }: MembersProps) {
  const text = useText();
  const wordsFor = useWordsFor();
  const editor = useEditor();
  const [opened, setOpened] = useState<number | null>(null);
  const list = [...path, field.property];
  const what = wordsFor('edit.member', shape.word) ?? shape.word;
  const nameOf = useNameOf(list, shape);
  const acts = useMemberActs({ list, shape, what, isOpen: (index) => index === opened, open: setOpened });
  return (
    <>
      {members.length === 0 ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {wordsFor('edit.empty', shape.word) ?? text('edit.member.none')}
        </Typography>
      ) : (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={1} paddingTop={2}>
          {members.map((member, index) => (
            <ListRow
              key={index}
              list={list}
              index={index}
              count={members.length}
              name={nameOf(member, index)}
              isOpen={index === opened}
              acts={acts}
            >
              {render({
                className: classOfMember(shape, member),
                path: [...list, index],
                owner: isJsonObject(member) ? member : { value: member },
              })}
            </ListRow>
          ))}
        </Flex>
      )}
      {editor.mayEdit ? (
        <Box paddingTop={2}>
          <Adding list={list} shape={shape} what={what} acts={acts} />
        </Box>
      ) : null}
    </>
  );
}

/** A list among the settings: what is in it, one below the other, each with its own settings. */
export function ListInput(props: ListInputProps) {
  const { field, owner, label } = props;
  const [isShown, setIsShown] = useState(field.isOnCard !== true);
  const id = useId();
  const value = owner[field.property];
  const members = isList(value) ? value : [];
  const Chevron = isShown ? ChevronDown : ChevronRight;
  return (
    <Box role="group" aria-label={label}>
      {field.isOnCard === true ? (
        <Button
          variant="ghost"
          size="S"
          startIcon={<Chevron />}
          aria-expanded={isShown}
          aria-controls={id}
          onClick={() => {
            setIsShown(!isShown);
          }}
        >
          {`${label} (${String(members.length)})`}
        </Button>
      ) : (
        <Typography variant="pi" fontWeight="bold">
          {label}
        </Typography>
      )}
      <div id={id}>{isShown ? <Members {...props} members={members} /> : null}</div>
    </Box>
  );
}
