// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 declares models of its own functions.
package golangjwtv5

import "github.com/golang-jwt/jwt/v5"

// want +2 `unknown event "sign".*\(jwtdirective\)`
//
//jwtvet:model sign claims=p0 token=r0
func event(claims jwt.Claims) (string, error) { return remote(claims) }

// want +2 `unknown role "secret".*\(jwtdirective\)`
//
//jwtvet:model issue secret=p0
func role(claims jwt.Claims) (string, error) { return remote(claims) }

// want +2 `unknown event "isue" .*did you mean "issue"\?.*\(jwtdirective\)`
//
//jwtvet:model isue claims=p0 token=r0
func misspelt(claims jwt.Claims) (string, error) { return remote(claims) }

// want +2 `unknown role "tokn" .*did you mean "token"\?.*\(jwtdirective\)`
//
//jwtvet:model issue claims=p0 tokn=r0
func misspeltRole(claims jwt.Claims) (string, error) { return remote(claims) }

// want +2 `key=p4.*\(jwtdirective\)`
//
//jwtvet:model issue claims=p0 key=p4
func slot(claims jwt.Claims) (string, error) { return remote(claims) }

// want +2 `no event in model directive \(known: bind, issue, .*\(jwtdirective\)`
//
//jwtvet:model
func nothing(claims jwt.Claims) (string, error) { return remote(claims) }

//jwtvet:modelled is another word
var remote = func(jwt.Claims) (string, error) { return "", jwt.ErrInvalidKey }

func suppressed(claims jwt.Claims) (string, error) {
	//jwtvet:ignore jwtnoexpiry the session ends it // want `names jwtnoexpiry, which is no rule .*\(jwtdirective\)`
	//jwtvet:ignore jwtnoexp the session ends it
	// want +1 `names no rule .*\(jwtdirective\)`
	//jwtvet:ignore
	return remote(claims) //jwtvet:ignored is another word
}
