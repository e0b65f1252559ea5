// SPDX-License-Identifier: Apache-2.0

/*
Package jwtpii defines an analyzer that reports as its title says.

# Analyzer jwtpii

jwtpii: find personal data in claims that are not encrypted
*/
package jwtpii
