// SPDX-License-Identifier: Apache-2.0

/*
Package jwtdirective defines an analyzer that reports directives that cannot be followed.

# Analyzer jwtdirective

jwtdirective: find directives that say something wrong

A directive above a function tells jwtvet what the function means where it cannot be
inferred. One without an event, with a misspelt event or role, or with a parameter that the
function does not have, says nothing: the function stays unknown, and misuse behind it stays unseen
(CWE-1164: the directive is irrelevant code).

A suppression that names no rule of jwtvet is reported too: it suppresses nothing, and
hides that from its reader.

WRONG:

	//jwtvet:model sign claims=p0 token=r0
	func Sign(c Claims) (string, error)

	//jwtvet:ignore jwtnoexpiry the session store ends it

RIGHT:

	//jwtvet:model issue claims=p0 token=r0
	func Sign(c Claims) (string, error)

	//jwtvet:ignore jwtnoexp until=2026-12-31 the session store ends it

When it is silent: on every directive that can be followed, whether or not it is true, and in packages that
have nothing to do with JWTs.
*/
package jwtdirective
