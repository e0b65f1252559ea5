// SPDX-License-Identifier: Apache-2.0

/*
Package jwtbody defines an analyzer that reports as its title says.

# Analyzer jwtbody

jwtbody: find tokens in responses that scripts can read
*/
package jwtbody
