// SPDX-License-Identifier: Apache-2.0

// Package config holds settings, and a secret that does not belong here.
package config

// Secret signs tokens. The package does not know of JWT.
const Secret = "correct horse battery staple, thirty-two bytes"

// Issuer is public.
const Issuer = "https://issuer.example.com"
