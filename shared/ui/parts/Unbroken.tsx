/** Words that hold a document's symbol or a date: a digit with a dash or a slash in them. */
const SYMBOL = /(\S*\d\S*[-/]\S+|\S+[-/]\S*\d\S*)/;

/** Words whose symbols ("52-NQ/TW") are not broken over two lines; what is copied stays the same. */
export function Unbroken({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(SYMBOL).map((part, i) =>
        i % 2 === 1 && part.length <= 24 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move
          <span key={i} class="unbroken">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
