/** The source of a web page with an article. */
export const page = (): string =>
  `<!doctype html><html><head><title>Zembla Motors recalls cars</title></head><body><article><h1>Zembla Motors recalls cars</h1>
  <p>Zembla Motors recalls 1,200 cars, it said on Friday, because their brakes may fail in the cold of a long winter.</p>
  <p>Owners in Belgium and in the Netherlands get a letter before the end of the month, the company went on to say.</p>
  </article></body></html>`;
