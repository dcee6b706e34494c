import { useState } from 'react';
import type { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import type { Settings } from './settings';
import { newIdempotencyKey, submit, type Sent } from './submit';
import { answersOf, createModel, showProblems } from './survey-model';

interface SurveyFormProps {
  readonly settings: Settings;
  /** Leaves for the receipt. */
  readonly onStored: (receiptPath: string) => void;
  /** Tells people who cannot see it what is going on. */
  readonly onStatus: (text: string) => void;
}

/** A survey that ends on the server: the page stays as it is until its answers are stored. */
function sendingModel({ settings, onStored, onStatus }: SurveyFormProps): Model {
  const model = createModel(settings);
  const { submitTo, version, locale, words } = settings;
  const idempotencyKey = newIdempotencyKey();

  function react(sent: Sent): void {
    if (sent.kind === 'stored') {
      onStored(sent.receiptPath);
      return;
    }
    onStatus(sent.kind === 'refused' ? sent.message : words.notSent);
    if (sent.kind === 'refused') showProblems(model, sent.problems);
  }

  model.onCompleting.add(async (_, options) => {
    options.allow = false;
    onStatus(words.sending);
    const answers = { answers: answersOf(model), idempotencyKey, version, locale };
    react(await submit(fetch, submitTo, answers));
  });
  return model;
}

/** The questionnaire, shown by survey-react-ui. */
export function SurveyForm(props: SurveyFormProps) {
  const [model] = useState(() => sendingModel(props));
  return <Survey model={model} />;
}
