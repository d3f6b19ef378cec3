import { toolAnswer } from '../../presentation/assistant/assistantTools.js';
import type { AnswerSources } from '../answers.js';
import type { AnswersTo } from '../protocol.js';
import { readAll } from '../search/readTable.js';
import type { AssistantQuestions } from './questions.js';

// A model waits for an answer as long as its reader does; what there is by then is told, and how much is missing.
const PATIENCE_MS = 20_000;

export function assistantAnswersOf(
  { library }: AnswerSources,
  patience = PATIENCE_MS,
): AnswersTo<keyof AssistantQuestions> {
  return {
    async assistantTool({ name, input, folder }) {
      await library.whenRead(patience);
      const { corpora, progress } = library;
      return toolAnswer(name, input, { corpora, current: folder, progress, readAll });
    },
  };
}
