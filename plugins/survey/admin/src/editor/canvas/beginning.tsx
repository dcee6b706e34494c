import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { LibraryItem } from '../../../../contracts';
import type { QuestionnaireTemplate } from '../../../../domain/src/templates/template';
import { TEMPLATES } from '../../../../domain/src/templates/templates';
import { useContentLocale } from '../../locale';
import { useText } from '../../text';
import { OwnActs } from '../library/own-acts';
import { inOne, originOf } from '../library/own-words';
import { useOwn } from '../library/use-own';
import { change, jsonOf, useEditor } from '../state/editor-context';
import { fromTemplate, questionsIn, replacing } from '../state/replacing';

const Cards = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
  gap: 1.2rem;
  padding-top: 1.2rem;
`;

const Offer = styled.button`
  display: flex;
  flex-direction: column;
  gap: 0.6rem;
  width: 100%;
  height: 100%;
  padding: 1.6rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;
  text-align: left;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary600};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

function TemplateOffer({ template }: { readonly template: QuestionnaireTemplate }) {
  const text = useText();
  const editor = useEditor();
  const words = useContentLocale();
  const { title, description, minutes, questionnaire } = template;
  const take = (): void => {
    change(editor, (json) => replacing(json, fromTemplate(json, questionnaire)), {
      label: text('edit.templates.did', { what: title[words] }),
      select: ['pages', 0],
    });
    editor.say('edit.templates.say', { what: title[words], count: questionsIn(jsonOf(editor)) });
    editor.caretTo('quick');
  };
  return (
    <Offer type="button" onClick={take}>
      <Typography tag="span" fontWeight="bold">
        {title[words]}
      </Typography>
      <span>{description[words]}</span>
      <Typography tag="span" variant="pi" textColor="neutral600" style={{ marginTop: 'auto' }}>
        {text('edit.templates.about', { count: questionsIn(questionnaire), minutes })}
      </Typography>
    </Offer>
  );
}

function OwnOffer({ item }: { readonly item: LibraryItem }) {
  const text = useText();
  const editor = useEditor();
  const words = useContentLocale();
  const { take } = useOwn('template');
  const name = inOne(item.title, words);
  const use = (): void => {
    take(item, ({ questionnaire, size }) => {
      change(editor, (json) => replacing(json, questionnaire), {
        label: text('edit.templates.did', { what: name }),
        select: ['pages', 0],
      });
      editor.say('edit.templates.say', { what: name, count: size });
      editor.caretTo('quick');
    });
  };
  return (
    <>
      <Offer type="button" onClick={use} style={{ height: 'auto' }}>
        <Typography tag="span" fontWeight="bold">
          {name}
        </Typography>
        <span>{inOne(item.description, words)}</span>
        <Typography tag="span" variant="pi" textColor="neutral600" style={{ marginTop: 'auto' }}>
          {[text('edit.questions', { count: item.size }), originOf(item) || item.by]
            .filter((part) => part !== '')
            .join(' · ')}
        </Typography>
      </Offer>
      <OwnActs item={item} />
    </>
  );
}

function OwnTemplates() {
  const text = useText();
  const { items } = useOwn('template');
  if (items.length === 0) return null;
  return (
    <>
      <Box paddingTop={6}>
        <Typography tag="h3" variant="beta">
          {text('edit.library.templates')}
        </Typography>
      </Box>
      <Cards>
        {items.map((item) => (
          <li key={item.id}>
            <OwnOffer item={item} />
          </li>
        ))}
      </Cards>
    </>
  );
}

/** What a questionnaire without questions can begin with; the line for the first question stays at hand below. */
export function Beginning() {
  const text = useText();
  return (
    <section>
      <Typography tag="h2" variant="alpha">
        {text('edit.templates.title')}
      </Typography>
      <Box paddingTop={2}>
        <Typography tag="p" textColor="neutral700">
          {text('edit.templates.blank')}
        </Typography>
      </Box>
      <Box paddingTop={6}>
        <Typography tag="h3" variant="beta">
          {text('edit.templates.from')}
        </Typography>
      </Box>
      <Cards>
        {TEMPLATES.map((template) => (
          <li key={template.id}>
            <TemplateOffer template={template} />
          </li>
        ))}
      </Cards>
      <OwnTemplates />
    </section>
  );
}
