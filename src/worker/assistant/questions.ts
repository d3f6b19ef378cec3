import type { ToolAnswer } from '../../presentation/assistant/assistantTools.js';

/** What is asked for a reader's own assistant. */
export interface AssistantQuestions {
  /**
   * What a tool says to what a model asks of it; `folder` is that of the corpus that is meant where none is named. Answered
   * when all is read, or when that takes too long.
   */
  assistantTool: [{ readonly name: string; readonly input: unknown; readonly folder?: string }, ToolAnswer];
}
