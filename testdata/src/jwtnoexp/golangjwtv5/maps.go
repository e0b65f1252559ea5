// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 signs claims with and without exp.
package golangjwtv5

import (
	"errors"
	"maps"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

const sessionTime = 20 * time.Minute

// Account is who logs in.
type Account struct {
	ID    string
	Roles []string
	Staff bool
}

func sessionToken(key []byte, a Account) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{ // want `without exp.*\(jwtnoexp\)`
		"sub":   a.ID,
		"roles": a.Roles,
		"iat":   time.Now().Unix(),
	})
	return token.SignedString(key)
}

func sessionTokenClean(key []byte, a Account) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub":   a.ID,
		"roles": a.Roles,
		"exp":   time.Now().Add(sessionTime).Unix(),
	})
	return token.SignedString(key)
}

func pointerToMap(key []byte, a Account) (string, error) {
	claims := &jwt.MapClaims{"sub": a.ID} // want `without exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func pointerToMapClean(key []byte, a Account) (string, error) {
	claims := &jwt.MapClaims{"sub": a.ID, "exp": jwt.NewNumericDate(time.Now().Add(sessionTime))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func laterAssignment(key []byte, a Account) (string, error) {
	claims := make(jwt.MapClaims) // want `without exp.*\(jwtnoexp\)`
	claims["sub"] = a.ID
	claims["iss"] = "https://login.example.com"
	claims["iat"] = time.Now().Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS512, claims).SignedString(key)
}

func laterAssignmentClean(key []byte, a Account) (string, error) {
	claims := make(jwt.MapClaims)
	claims["sub"] = a.ID
	claims["iat"] = time.Now().Unix()
	claims["exp"] = time.Now().Add(sessionTime).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS512, claims).SignedString(key)
}

const claimExpiry = "exp"

func constantKey(key []byte, a Account) (string, error) {
	claims := jwt.MapClaims{}
	claims["sub"] = a.ID
	claims[claimExpiry] = time.Now().Add(sessionTime).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// Keys of a plain map become claims by conversion.
func converted(key []byte, a Account) (string, error) {
	values := map[string]any{"sub": a.ID, "staff": a.Staff} // want `without exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims(values)).SignedString(key)
}

func convertedClean(key []byte, a Account) (string, error) {
	values := map[string]any{"sub": a.ID, "exp": time.Now().Add(sessionTime).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims(values)).SignedString(key)
}

// The assignments stand in another function.
func fillIdentity(claims jwt.MapClaims, a Account) {
	claims["sub"] = a.ID
	claims["roles"] = a.Roles
}

func fillTimes(claims jwt.MapClaims) {
	now := time.Now()
	claims["iat"] = now.Unix()
	claims["exp"] = now.Add(sessionTime).Unix()
}

func filledElsewhere(key []byte, a Account) (string, error) {
	claims := jwt.MapClaims{} // want `without exp.*\(jwtnoexp\)`
	fillIdentity(claims, a)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func filledElsewhereClean(key []byte, a Account) (string, error) {
	claims := jwt.MapClaims{}
	fillIdentity(claims, a)
	fillTimes(claims)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// By range over a literal.
func ranged(key []byte, a Account) (string, error) {
	base := map[string]any{"iss": "https://login.example.com", "aud": "shop"}
	claims := jwt.MapClaims{"sub": a.ID} // want `without exp.*\(jwtnoexp\)`
	for k, v := range base {
		claims[k] = v
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func rangedClean(key []byte, a Account) (string, error) {
	base := map[string]any{"iss": "https://login.example.com", "exp": time.Now().Add(sessionTime).Unix()}
	claims := jwt.MapClaims{"sub": a.ID}
	for k, v := range base {
		claims[k] = v
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// What the caller adds is not known: silent.
func rangedUnknown(key []byte, a Account, extra map[string]any) (string, error) {
	claims := jwt.MapClaims{"sub": a.ID}
	for k, v := range extra {
		claims[k] = v
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func rangedUnknownWithExp(key []byte, a Account, extra map[string]any) (string, error) {
	claims := jwt.MapClaims{"sub": a.ID, "exp": time.Now().Add(sessionTime).Unix()}
	for k, v := range extra {
		claims[k] = v
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// By maps.Copy.
func copied(key []byte, a Account) (string, error) {
	claims := jwt.MapClaims{} // want `without exp.*\(jwtnoexp\)`
	maps.Copy(claims, map[string]any{"sub": a.ID, "roles": a.Roles})
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func copiedClean(key []byte, a Account) (string, error) {
	claims := jwt.MapClaims{}
	maps.Copy(claims, map[string]any{"sub": a.ID, "exp": time.Now().Add(sessionTime).Unix()})
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func copiedUnknown(key []byte, extra map[string]any) (string, error) {
	claims := jwt.MapClaims{"iss": "https://login.example.com"}
	maps.Copy(claims, extra)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func cloned(key []byte, a Account) (string, error) {
	base := jwt.MapClaims{"iss": "https://login.example.com", "exp": time.Now().Add(sessionTime).Unix()}
	claims := maps.Clone(base)
	claims["sub"] = a.ID
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// By a constructor.
func identityClaims(a Account) jwt.MapClaims {
	return jwt.MapClaims{ // want `without exp.*\(jwtnoexp\)`
		"sub":   a.ID,
		"roles": a.Roles,
	}
}

func timedClaims(a Account) jwt.MapClaims {
	claims := jwt.MapClaims{"sub": a.ID}
	claims["exp"] = time.Now().Add(sessionTime).Unix()
	return claims
}

func constructed(key []byte, a Account) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, identityClaims(a)).SignedString(key)
}

func constructedClean(key []byte, a Account) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, timedClaims(a)).SignedString(key)
}

// The constructor's set gets its exp afterwards.
func memberClaims(a Account) jwt.MapClaims {
	return jwt.MapClaims{"sub": a.ID, "member": true}
}

func constructedThenExp(key []byte, a Account) (string, error) {
	claims := memberClaims(a)
	claims["exp"] = time.Now().Add(sessionTime).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// A nil exp is none, a zero one is refused or ignored.
func nilExp(key []byte, a Account) (string, error) {
	claims := jwt.MapClaims{
		"sub": a.ID,
		"exp": nil, // want `exp is empty.*\(jwtnoexp\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func zeroExp(key []byte, a Account) (string, error) {
	claims := jwt.MapClaims{
		"sub": a.ID,
		"exp": 0, // want `exp is empty.*\(jwtnoexp\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// Names that only look like exp.
func expiresName(key []byte, a Account) (string, error) {
	claims := jwt.MapClaims{ // want `without exp .*expires.*\(jwtnoexp\)`
		"sub":     a.ID,
		"expires": time.Now().Add(sessionTime).Unix(),
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func expiryName(key []byte, a Account) (string, error) {
	claims := jwt.MapClaims{} // want `without exp .*expiry.*\(jwtnoexp\)`
	claims["sub"] = a.ID
	claims["expiry"] = time.Now().Add(sessionTime).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func upperName(key []byte, a Account) (string, error) {
	claims := jwt.MapClaims{"sub": a.ID, "EXP": time.Now().Add(sessionTime).Unix()} // want `without exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func lookalikeBeside(key []byte, a Account) (string, error) {
	until := time.Now().Add(sessionTime).Unix()
	claims := jwt.MapClaims{"sub": a.ID, "expires_at": until, "exp": until}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// A nested exp is none.
func nestedExp(key []byte, a Account) (string, error) {
	claims := jwt.MapClaims{ // want `without exp.*\(jwtnoexp\)`
		"sub":     a.ID,
		"session": map[string]any{"exp": time.Now().Add(sessionTime).Unix()},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// Set on one branch only.
func oneBranch(key []byte, a Account, remember bool) (string, error) {
	claims := jwt.MapClaims{"sub": a.ID}
	if !remember {
		claims["exp"] = time.Now().Add(sessionTime).Unix() // want `exp .*some paths.*\(jwtnoexp\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func ifLifetimeGiven(key []byte, a Account, life time.Duration) (string, error) {
	claims := jwt.MapClaims{"sub": a.ID, "iat": time.Now().Unix()}
	if life > 0 {
		claims["exp"] = time.Now().Add(life).Unix() // want `exp .*some paths.*\(jwtnoexp\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func bothBranches(key []byte, a Account, remember bool) (string, error) {
	claims := jwt.MapClaims{"sub": a.ID}
	if remember {
		claims["exp"] = time.Now().Add(12 * time.Hour).Unix()
	} else {
		claims["exp"] = time.Now().Add(sessionTime).Unix()
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func allCases(key []byte, a Account, device string) (string, error) {
	claims := jwt.MapClaims{"sub": a.ID}
	switch device {
	case "phone":
		claims["exp"] = time.Now().Add(12 * time.Hour).Unix()
	case "kiosk":
		claims["exp"] = time.Now().Add(5 * time.Minute).Unix()
	default:
		claims["exp"] = time.Now().Add(sessionTime).Unix()
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func oneCaseMissing(key []byte, a Account, device string) (string, error) {
	claims := jwt.MapClaims{"sub": a.ID}
	switch device {
	case "phone":
		claims["exp"] = time.Now().Add(12 * time.Hour).Unix()
	case "kiosk":
		claims["exp"] = time.Now().Add(5 * time.Minute).Unix() // want `exp .*some paths.*\(jwtnoexp\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

var errLocked = errors.New("account is locked")

func afterErrorReturn(key []byte, a Account) (string, error) {
	claims := jwt.MapClaims{"sub": a.ID}
	if a.ID == "" {
		return "", errLocked
	}
	claims["exp"] = time.Now().Add(sessionTime).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func chosenValue(key []byte, a Account) (string, error) {
	until := time.Now().Add(sessionTime)
	if a.Staff {
		until = time.Now().Add(8 * time.Hour)
	}
	claims := jwt.MapClaims{"sub": a.ID, "exp": until.Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// The exp is taken away again.
func deleted(key []byte, a Account) (string, error) {
	claims := timedClaims(a)
	delete(claims, "exp") // want `exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
