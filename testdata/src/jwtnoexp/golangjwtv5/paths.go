// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// The helper sets exp on some of its paths.
func expireIf(claims jwt.MapClaims, life time.Duration) {
	if life > 0 {
		claims["exp"] = time.Now().Add(life).Unix() // want `exp .*some paths.*\(jwtnoexp\)`
	}
}

func helperBranch(key []byte, a Account, life time.Duration) (string, error) {
	claims := jwt.MapClaims{"sub": a.ID}
	expireIf(claims, life)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// The helper sets it on all of them.
func expireAnyway(claims jwt.MapClaims, life time.Duration) {
	if life > 0 {
		claims["exp"] = time.Now().Add(life).Unix()
		return
	}
	claims["exp"] = time.Now().Add(sessionTime).Unix()
}

func helperBranches(key []byte, a Account, life time.Duration) (string, error) {
	claims := jwt.MapClaims{"sub": a.ID}
	expireAnyway(claims, life)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// What is there already need not be set.
func expireUnlessSet(claims jwt.MapClaims) {
	if _, ok := claims["exp"]; !ok {
		claims["exp"] = time.Now().Add(sessionTime).Unix()
	}
}

func helperUnlessSet(key []byte, a Account) (string, error) {
	claims := jwt.MapClaims{"sub": a.ID}
	expireUnlessSet(claims)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func (c *UserClaims) expireUnlessSet() {
	if c.ExpiresAt == nil {
		c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(sessionTime))
	}
}

func methodUnlessSet(key []byte, a Account) (string, error) {
	claims := &UserClaims{Roles: a.Roles}
	claims.expireUnlessSet()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// One of two sets has no exp.
func eitherSet(key []byte, a Account) (string, error) {
	var claims jwt.Claims
	if a.Staff {
		claims = jwt.MapClaims{"sub": a.ID} // want `without exp.*\(jwtnoexp\)`
	} else {
		claims = &UserClaims{RegisteredClaims: jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(sessionTime))}}
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func chosenSet(a Account) jwt.MapClaims {
	if a.Staff {
		return jwt.MapClaims{"sub": a.ID, "staff": true} // want `without exp.*\(jwtnoexp\)`
	}
	return jwt.MapClaims{"sub": a.ID, "exp": time.Now().Add(sessionTime).Unix()}
}

func eitherReturned(key []byte, a Account) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, chosenSet(a)).SignedString(key)
}

func eitherReturnedThenExp(key []byte, a Account) (string, error) {
	claims := allowedSet(a)
	claims["exp"] = time.Now().Add(sessionTime).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func allowedSet(a Account) jwt.MapClaims {
	if a.Staff {
		return jwt.MapClaims{"sub": a.ID, "staff": true}
	}
	return jwt.MapClaims{"sub": a.ID}
}

// The constructor gives nothing beside its error.
func checkedSet(a Account) (*UserClaims, error) {
	if a.ID == "" {
		return nil, errLocked
	}
	return &UserClaims{RegisteredClaims: jwt.RegisteredClaims{
		Subject:   a.ID,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(sessionTime)),
	}}, nil
}

func checkedConstructor(key []byte, a Account) (string, error) {
	claims, err := checkedSet(a)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// A date that is nil for a lifetime of zero.
func dateIn(life time.Duration) *jwt.NumericDate {
	if life == 0 {
		return nil
	}
	return jwt.NewNumericDate(time.Now().Add(life))
}

func nilFromHelper(key []byte, a Account, life time.Duration) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   a.ID,
		ExpiresAt: dateIn(life), // want `exp .*some paths.*\(jwtnoexp\)`
	}).SignedString(key)
}

// It is set and emptied again.
func emptied(key []byte, a Account) (string, error) {
	claims := jwt.RegisteredClaims{Subject: a.ID, ExpiresAt: jwt.NewNumericDate(time.Now().Add(sessionTime))}
	if a.Staff {
		claims.ExpiresAt = nil // want `exp .*taken away.*\(jwtnoexp\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func emptyFirst(key []byte, a Account) (string, error) {
	claims := jwt.RegisteredClaims{Subject: a.ID, ExpiresAt: nil}
	claims.ExpiresAt = jwt.NewNumericDate(time.Now().Add(sessionTime))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func deletedThenSet(key []byte, a Account) (string, error) {
	claims := timedClaims(a)
	delete(claims, "exp")
	claims["exp"] = time.Now().Add(sessionTime).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func deletedOther(key []byte, a Account) (string, error) {
	claims := timedClaims(a)
	delete(claims, "sub")
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// A claims set in a field, filled by a method.
type session struct {
	claims *UserClaims
}

func (s *session) expire(life time.Duration) {
	s.claims.ExpiresAt = jwt.NewNumericDate(time.Now().Add(life))
}

func (s *session) sign(key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, s.claims).SignedString(key)
}

func filledByMethod(key []byte, a Account) (string, error) {
	s := &session{claims: &UserClaims{Roles: a.Roles}}
	s.expire(sessionTime)
	return s.sign(key)
}

// An object within the claims is not the claims.
func expInObject(key []byte, a Account) (string, error) {
	claims := ExtendedMap{MapClaims: jwt.MapClaims{"sub": a.ID}, Plan: "gold"} // want `without exp.*\(jwtnoexp\)`
	claims.MapClaims["exp"] = time.Now().Add(sessionTime).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// Two claims by one helper, each its own.
func putTwice(key []byte, a Account) (string, error) {
	claims := jwt.MapClaims{}
	put(claims, "exp", time.Now().Add(sessionTime).Unix())
	put(claims, "sub", a.ID)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func within(d time.Duration) *jwt.NumericDate {
	if d <= 0 {
		return nil
	}
	return jwt.NewNumericDate(time.Now().Add(d))
}

func noneWithin(key []byte) (string, error) {
	claims := jwt.RegisteredClaims{Subject: "u1", ExpiresAt: within(0)} // want `set on some paths only.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func hourWithin(key []byte) (string, error) {
	claims := jwt.RegisteredClaims{Subject: "u1", ExpiresAt: within(time.Hour)}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
