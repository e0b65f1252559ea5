// SPDX-License-Identifier: Apache-2.0

/*
Package jwtleeway defines an analyzer that reports verifiers that take expired tokens for too long.

# Analyzer jwtleeway

jwtleeway: find verifiers that take expired tokens for too long

Leeway makes up for clocks that differ, by seconds. It lengthens the life of every token,
stolen ones too; RFC 7519 section 4.1.4 grants no more than a few minutes. The limit is
max_leeway of the policy: two minutes, one in the strict profile. CWE-613.

Reported are options and arguments that fold to a longer time, clocks that go behind by
more, and times in the past that exp is compared with.

WRONG:

	jwt.NewParser(jwt.WithLeeway(24 * time.Hour))

RIGHT:

	jwt.NewParser(jwt.WithLeeway(30 * time.Second))

When it is silent: the length comes from a setting, or is not a constant sum.
*/
package jwtleeway
