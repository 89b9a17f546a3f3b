export default function Settings() {
  return (
    <>
      <h1>Cookies</h1>
      <cookie-statement heading={2}>
        <cookie-settings slot="settings" id="cookie-settings" heading={4} />
      </cookie-statement>
    </>
  );
}
