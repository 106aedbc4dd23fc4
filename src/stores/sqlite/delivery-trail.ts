/** Of a longer way the middle is left out: how it began and how it ended say most. */
const MAX_EVENTS = 60;
const MIDDLE = 30;

/** `trail` with one event more at its end; the event, as JSON, is the parameter of both places. */
export const APPENDED = `CASE WHEN json_array_length(trail) < ${MAX_EVENTS}
  THEN json_insert(trail, '$[#]', json(?))
  ELSE json_insert(json_remove(trail, '$[${MIDDLE}]'), '$[#]', json(?)) END`;
