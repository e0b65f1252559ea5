// SPDX-License-Identifier: Apache-2.0

/*
Package jwtdirective defines an analyzer that reports model directives that cannot be followed.

# Analyzer jwtdirective

jwtdirective: find model directives that say something wrong

A directive above a function tells jwtvet what the function means where it cannot be
inferred. One with a misspelt event or role, or with a parameter that the function does
not have, says nothing: the function stays unknown, and misuse behind it stays unseen
(CWE-1164: the directive is irrelevant code).

# WRONG

	//jwtvet:model sign claims=p0 token=r0
	func Sign(c Claims) (string, error)

# RIGHT

	//jwtvet:model issue claims=p0 token=r0
	func Sign(c Claims) (string, error)

# When it is silent

On every directive that can be followed, whether or not it is true.
*/
package jwtdirective
