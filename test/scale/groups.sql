-- What an engine does between `crossread annotate`, `crossread keys` and `crossread link --grouped`: DuckDB joins the keys.
-- Reads keys-*.jsonl and annotations-*.jsonl, writes counts.jsonl and groups.jsonl, all in the current folder.

CREATE TABLE keys AS
SELECT * FROM read_json('keys-*.jsonl', format = 'newline_delimited',
  columns = {key: 'VARCHAR', article: 'VARCHAR', weight: 'DOUBLE'});

-- In how many articles each key is: what too many hold brings nobody together, and says less where it is shared.
CREATE TABLE counts AS SELECT key, count(*) AS articles FROM keys GROUP BY key;
COPY (SELECT * FROM counts WHERE articles > 64) TO 'counts.jsonl' (FORMAT json);

-- Each article with all that share enough rare keys with it, itself included.
CREATE TABLE pairs AS
SELECT a.article AS one, b.article AS other
FROM keys a JOIN keys b USING (key) JOIN counts USING (key)
WHERE articles <= 64
GROUP BY ALL HAVING one = other OR sum(a.weight) >= 9;

-- A line an article and group, as JSON that is handed on as it came, with the group's name in it.
CREATE VIEW lines AS
SELECT json ->> 'id' AS id, json
FROM read_json_objects('annotations-*.jsonl', format = 'newline_delimited', maximum_object_size = 400000000);
COPY (
  SELECT json_merge_patch(json, json_object('group', one))
  FROM pairs JOIN lines ON other = id
  ORDER BY one
) TO 'groups.jsonl' (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER E'\x01');
