import { editorFiles } from '../editorFiles.js';
import type { FromCorpus, ToCorpus } from '../protocol.js';
import { CorpusThread } from '../thread.js';

// The corpus thread in a browser: it has no files of its own, and reads all of them through the editor.

const thread = new CorpusThread({
  post: (message: FromCorpus) => self.postMessage(message),
  surroundingsOf: (_, askFiles) => ({
    filesOf: (folder) => editorFiles(folder, askFiles),
    isFolder: (uri) => askFiles('isFolder', { uri }),
    // What was read is kept in memory alone, and read by this one thread.
    storeOf: () => undefined,
    readersOf: () => undefined,
  }),
});
self.addEventListener('message', ({ data }: MessageEvent<ToCorpus>) => thread.receive(data));
