// SPDX-License-Identifier: Apache-2.0

// Package nats imports a version with an advisory.
package nats

import "github.com/nats-io/jwt" // want `github.com/nats-io/jwt v1.2.2 has a known vulnerability \[CVE-2021-3127 \(import token permissions checking not enforced\); fixed in v1.2.3-0.20210314221642-a826c77dc9d2\]`

func user(key string) *jwt.UserClaims { return jwt.NewUserClaims(key) }
