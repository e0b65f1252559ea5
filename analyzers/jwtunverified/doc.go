// SPDX-License-Identifier: Apache-2.0

/*
Package jwtunverified defines an analyzer that reports as its title says.

# Analyzer jwtunverified

jwtunverified: find claims used from tokens that nobody verified
*/
package jwtunverified
