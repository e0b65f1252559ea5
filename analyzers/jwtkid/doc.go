// SPDX-License-Identifier: Apache-2.0

/*
Package jwtkid defines an analyzer that reports header parameters that become part of a query, path, address or command.

# Analyzer jwtkid

jwtkid: find kid in queries, paths, addresses and commands

The kid of a token says which key verifies it, and is read before anything is verified: it
is what the attacker typed. In the text of a query it chooses the key that the query
returns, in a path the file, in an address the host. RFC 8725 section 3.10; CWE-89, and by
what interprets it CWE-22, CWE-78, CWE-90, CWE-918.

Reported are database queries, file and network access, commands, LDAP filters and
templates whose text is made of kid or another parameter of an unverified header, in the
key function or in what it calls within the package.

WRONG:

	func key(t *jwt.Token) (any, error) {
		kid, _ := t.Header["kid"].(string)
		return os.ReadFile("keys/" + kid + ".pem")
	}

RIGHT:

	func key(t *jwt.Token) (any, error) {
		kid, _ := t.Header["kid"].(string)
		key, ok := keys[kid]
		if !ok {
			return nil, errors.New("unknown kid")
		}
		return key, nil
	}

When it is silent: kid is an argument of a parameterised query or the key of a map; it is
tested before, against known values, a pattern, filepath.IsLocal or a function of the
program; filepath.Base, url.PathEscape or a number is made of it; the header is read after
the token was verified; another package, or a field, stands between.
*/
package jwtkid
