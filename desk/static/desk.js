// Shows a page anew when the newsroom changes.

const { version } = document.currentScript.dataset;

new EventSource("/changes").addEventListener("message", ({ data }) => {
  if (data !== version && data !== "0") location.reload();
});
