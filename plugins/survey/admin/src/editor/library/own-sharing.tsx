import { Loader, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import type { LibraryItem } from '../../../../contracts';
import type { ExchangeContent } from '../../../../domain/src/exchange/exchange-file';
import { readOwnContent, type OwnContent } from '../../../../domain/src/templates/own-content';
import { useLibraryContent } from '../../api/library';
import { useText } from '../../text';
import { ShareForm } from '../exchange/share-form';

function toExchange(content: OwnContent): ExchangeContent {
  switch (content.kind) {
    case 'template':
      return { modu: 'template', questionnaire: content.questionnaire };
    case 'block':
      return { modu: 'block', elements: content.elements };
    case 'choices':
      return { modu: 'choices', choices: content.choices };
  }
}

/** What is in one of them; `undefined` while it is fetched, `null` where it cannot be had. */
function useContent({ id, kind }: LibraryItem): ExchangeContent | null | undefined {
  const [load] = useLibraryContent();
  const [content, setContent] = useState<ExchangeContent | null | undefined>(undefined);
  useEffect(() => {
    load(id, true)
      .unwrap()
      .then(
        (loaded) => {
          const read = readOwnContent(kind, loaded.content);
          setContent(read === undefined ? null : toExchange(read));
        },
        () => {
          setContent(null);
        },
      );
  }, [load, id, kind]);
  return content;
}

/** Something that is kept as a file for another city: a template, a block, a list of choices. */
export function OwnSharing({ item, onClose }: { readonly item: LibraryItem; readonly onClose: () => void }) {
  const text = useText();
  const content = useContent(item);
  if (content === undefined) return <Loader small>{text('loading')}</Loader>;
  if (content === null) return <Typography role="alert">{text('edit.library.failed')}</Typography>;
  const { title, description, origin } = item;
  const first = {
    titleKo: title.ko,
    titleEn: title.en,
    descriptionKo: description.ko,
    descriptionEn: description.en,
    city: origin?.city ?? '',
    contact: origin?.contact ?? '',
    url: origin?.url ?? '',
  };
  return <ShareForm first={first} content={() => content} onClose={onClose} />;
}
