/** What this is not, and whose work it stands on. */
export function Credits() {
  return (
    <footer className="credits">
      <p>Education only. It does not replace an examination. In an emergency call your local number.</p>
      <details>
        <summary>Credits</summary>
        <div className="credits-text">
          <p>
            The body is compiled from our own measurements of the anatomy shown by{' '}
            <a href="https://www.z-anatomy.com">Z-Anatomy</a> (CC BY-SA 4.0), which builds on{' '}
            <a href="https://lifesciencedb.jp/bp3d/">BodyParts3D</a>, © The Database Center for Life Science
            (CC BY 4.0).
          </p>
          <p>
            The model is passed on under{' '}
            <a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>. Typeface: Atkinson
            Hyperlegible Next by the Braille Institute (OFL 1.1).
          </p>
        </div>
      </details>
    </footer>
  );
}
