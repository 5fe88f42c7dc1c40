/**
 * What somebody lent the page for as long as it is open: it stands nowhere else, and goes to the Hub alone. `name` is who has signed in;
 * empty for a token that was typed.
 */
export const inMemory = $state({ token: "", name: "" });
