/** The product's name. */
export function Wordmark() {
  return <h1 className="wordmark">Trigger Point Explorer</h1>;
}
