import { Avatar, Flex, VisuallyHidden } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import type { Editor as Person } from '../../../../contracts';
import { entryAt } from '../../../../domain/src/editing';
import type { EditingApi } from '../../api/editing';
import { useText } from '../../text';
import { jsonOf, useEditor } from '../state/editor-context';
import { knownOutline } from '../state/outline-of';

/** How often others are told that somebody is here; ms. The server forgets after 45 seconds. */
const EVERY = 20_000;

interface PeopleProps {
  readonly api: EditingApi;
  readonly session: string;
  readonly others: readonly Person[];
}

/** Others who have the questionnaire open, and where they are. Advice, not a lock. */
export function People({ api, session, others }: PeopleProps) {
  const text = useText();
  const editor = useEditor();
  const [people, setPeople] = useState(others);
  useEffect(() => {
    let isHere = true;
    const tell = async (): Promise<void> => {
      const json = jsonOf(editor);
      const { selection } = editor.store.get();
      const at = selection === null ? '' : (entryAt(knownOutline(json), selection)?.name ?? '');
      try {
        const reply = await api.tellPresence({ session, at });
        if (isHere) setPeople(reply.people);
      } catch (error) {
        // The next time tells; that the connection is gone is said where saving is.
        if (!(error instanceof Error)) throw error;
      }
    };
    void tell();
    const timer = setInterval(() => void tell(), EVERY);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, [api, session, editor]);
  if (people.length === 0) return null;
  const entries = knownOutline(jsonOf(editor));
  const whereIs = ({ name, at }: Person): string => {
    const number = entries.find((entry) => entry.name === at)?.number ?? null;
    return number === null ? name : text('edit.people.at', { name, number });
  };
  return (
    <Flex tag="ul" gap={1} aria-label={text('edit.people')}>
      {people.map((person) => (
        <li key={`${String(person.id)} ${person.at}`} title={whereIs(person)}>
          <Avatar.Item fallback={person.name.slice(0, 1)} alt="" />
          <VisuallyHidden>{whereIs(person)}</VisuallyHidden>
        </li>
      ))}
    </Flex>
  );
}
