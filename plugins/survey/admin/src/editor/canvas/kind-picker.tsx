import { Box, Button, Modal, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { BLOCKS } from '../../../../domain/src/templates/blocks';
import { useContentLocale } from '../../locale';
import { useText } from '../../text';
import { COMMON_KINDS, OTHER_KINDS, type Kind } from '../kinds/kinds';
import { useKindWords } from '../kinds/use-kind-words';
import { OwnActs } from '../library/own-acts';
import { inOne, originOf } from '../library/own-words';
import { useOwn } from '../library/use-own';
import { questionsIn } from '../state/replacing';
import type { NamedBlock } from '../state/use-acts';
import { OfferGrid, type Offer, type OfferGroup } from './picker-parts';

interface KindPickerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onPick: (type: string) => void;
  readonly onPickBlock: (block: NamedBlock) => void;
}

type Picks = Pick<KindPickerProps, 'onPick' | 'onPickBlock'>;

/** Everything that can be added: the ten most used kinds first, blocks last. */
function useOffers({ onPick, onPickBlock }: Picks): readonly OfferGroup[] {
  const text = useText();
  const words = useContentLocale();
  const kindWords = useKindWords();
  const ofKind = ({ type }: Kind): Offer => ({
    key: type,
    icon: type,
    name: kindWords(type, 'name'),
    about: kindWords(type, 'about'),
    take() {
      onPick(type);
    },
  });
  const blocks = BLOCKS.map(({ id, name, description, elements }): Offer => {
    const count = questionsIn({ elements });
    return {
      key: id,
      icon: 'panel',
      name: name[words],
      about: text('edit.blocks.about', { description: description[words], count }),
      take() {
        onPickBlock({ name: name[words], elements });
      },
    };
  });
  const own = useOwn('block');
  const ownBlocks = own.items.map((item): Offer => {
    const name = inOne(item.title, words);
    const description = inOne(item.description, words) || originOf(item) || item.by;
    return {
      key: item.id,
      icon: 'panel',
      name,
      about: text('edit.blocks.about', { description, count: item.size }),
      take() {
        own.take(item, ({ elements }) => {
          onPickBlock({ name, elements });
        });
      },
      beside: <OwnActs item={item} />,
    };
  });
  return [
    { title: text('edit.kinds.common'), offers: COMMON_KINDS.map(ofKind) },
    { title: text('edit.kinds.other'), offers: OTHER_KINDS.map(ofKind) },
    { title: text('edit.blocks.title'), offers: blocks },
    { title: text('edit.library.blocks'), offers: ownBlocks },
  ];
}

const matching = (groups: readonly OfferGroup[], sought: string): readonly OfferGroup[] =>
  groups
    .map(({ title, offers }) => ({
      title,
      offers: offers.filter(({ key, name, about }) =>
        `${name} ${about} ${key}`.toLowerCase().includes(sought.trim().toLowerCase()),
      ),
    }))
    .filter(({ offers }) => offers.length > 0);

function Offers(picks: Picks) {
  const text = useText();
  const [sought, setSought] = useState('');
  const groups = matching(useOffers(picks), sought);
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          groups[0]?.offers[0]?.take();
        }}
      >
        <TextInput
          // Whoever opened this wants to type or to look; typing needs no further key.
          autoFocus
          aria-label={text('edit.kinds.find')}
          placeholder={text('edit.kinds.find')}
          value={sought}
          onChange={(event: { target: { value: string } }) => {
            setSought(event.target.value);
          }}
        />
      </form>
      {groups.map((group) => (
        <OfferGrid key={group.title} {...group} />
      ))}
      {groups.length === 0 ? (
        <Box paddingTop={4}>
          <Typography textColor="neutral600">{text('edit.find.none')}</Typography>
        </Box>
      ) : null}
    </>
  );
}

/** All kinds of questions with a picture and what each is good for, and questions that are put in together. */
export function KindPicker({ isOpen, onClose, ...picks }: KindPickerProps) {
  const text = useText();
  return (
    <Modal.Root
      open={isOpen}
      onOpenChange={(open: boolean) => {
        if (!open) onClose();
      }}
    >
      <Modal.Content aria-describedby="">
        <Modal.Header>
          <Modal.Title>{text('edit.kinds.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Offers {...picks} />
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{text('edit.cancel')}</Button>
          </Modal.Close>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
