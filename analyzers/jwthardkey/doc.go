// SPDX-License-Identifier: Apache-2.0

/*
Package jwthardkey defines an analyzer that reports keys that stand in the source.

# Analyzer jwthardkey

jwthardkey: find keys that stand in the source

Who knows the key of a server can sign any token for it. A key in the source is known to
everybody who has the source, an old copy of it, or the program: it is found with a
search for strings, it is the same in every installation, and it cannot be changed
without a release. A built-in default is no better, for the installation that forgets to
set another one works just as well. RFC 8725 section 3.5; CWE-321.

Reported is a literal, a constant or an embedded file that becomes the key of any
operation, however many assignments, fields, conversions and calls lie between, and the
literal that stands in for a setting that is not there. The finding stands at the literal
and leads to the place where it becomes a key.

WRONG:

	func key() []byte {
		if s := os.Getenv("JWT_KEY"); s != "" {
			return []byte(s)
		}
		return []byte("change me")
	}

RIGHT:

	func key() ([]byte, error) {
		s := os.Getenv("JWT_KEY")
		if len(s) < 32 {
			return nil, errors.New("JWT_KEY must have at least 32 bytes")
		}
		return []byte(s), nil
	}

When it is silent: the key is public, and verifies; the text is the name of a file, of an
environment variable or of a key; the program stops when it meets the text, as with a
placeholder that is refused at start; the text is only a part of a key of which another
part is not known, unless that is a setting for what the program is called or where it
runs; the literal stands in another module; and in tests.
*/
package jwthardkey
