export const HELP = `wirecopy - reads raw news text into one typed article

Usage: wirecopy [options] FILE...        - is standard input

  (none)             the article as JSON (one file)
  --ndjson           one line of JSON for each file: {"file", "article"}
  --ndjson --field F the files are JSON Lines; the text stands in key F of each record
  --view             the text in the terminal, its parts in colour (not with NO_COLOR set), then what was read
  --html FILE        the same as one HTML page; --html PAGE.html FILE writes it to PAGE.html
  --wire             the files are wire envelopes (ANPA 1312, IPTC 7901, SGML, ZCZC, e-mail): one line of JSON a message

  --language TAG     BCP 47: skip detection
  --region CC        ISO 3166-1: settles 3/4/2024 and IST
  --reference DATE   RFC 3339: what "Monday" counts from where the text has no date of its own
  --zone ZONE        IANA id or +01:00: the publisher's zone
  -h, --help   -v, --version

Exit status: 0 parsed; 1 some input held no paragraph or could not be read; 2 wrong use.
`;
