// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtnoexp/golangjwtv5/model"
)

func registered(key []byte, a Account) (string, error) {
	claims := jwt.RegisteredClaims{ // want `exp.*\(jwtnoexp\)`
		Subject:  a.ID,
		Issuer:   "billing",
		IssuedAt: jwt.NewNumericDate(time.Now()),
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func registeredClean(key []byte, a Account) (string, error) {
	claims := jwt.RegisteredClaims{
		Subject:   a.ID,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(sessionTime)),
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func registeredPointer(key []byte, a Account) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, &jwt.RegisteredClaims{Subject: a.ID}).SignedString(key) // want `exp.*\(jwtnoexp\)`
}

func registeredPointerClean(key []byte, a Account) (string, error) {
	claims := &jwt.RegisteredClaims{Subject: a.ID}
	claims.ExpiresAt = jwt.NewNumericDate(time.Now().Add(sessionTime))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func registeredNil(key []byte, a Account) (string, error) {
	claims := jwt.RegisteredClaims{
		Subject:   a.ID,
		ExpiresAt: nil, // want `exp is empty.*\(jwtnoexp\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func registeredNew(key []byte, a Account) (string, error) {
	claims := new(jwt.RegisteredClaims) // want `exp.*\(jwtnoexp\)`
	claims.Subject = a.ID
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func registeredVar(key []byte, a Account) (string, error) {
	var claims jwt.RegisteredClaims // want `exp.*\(jwtnoexp\)`
	claims.Subject = a.ID
	claims.ID = "7d1c"
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func registeredVarClean(key []byte, a Account) (string, error) {
	var claims jwt.RegisteredClaims
	claims.Subject = a.ID
	claims.ExpiresAt = jwt.NewNumericDate(time.Now().Add(sessionTime))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func registeredPositional(key []byte, a Account) (string, error) {
	now := jwt.NewNumericDate(time.Now())
	claims := jwt.RegisteredClaims{"billing", a.ID, nil, nil, now, now, "7d1c"} // want `exp is empty.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func registeredPositionalClean(key []byte, a Account) (string, error) {
	now := time.Now()
	claims := jwt.RegisteredClaims{"billing", a.ID, nil, jwt.NewNumericDate(now.Add(sessionTime)), nil, nil, "7d1c"}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// UserClaims embeds the registered claims.
type UserClaims struct {
	Roles []string `json:"roles"`
	jwt.RegisteredClaims
}

func embedded(key []byte, a Account) (string, error) {
	claims := UserClaims{ // want `exp.*\(jwtnoexp\)`
		Roles:            a.Roles,
		RegisteredClaims: jwt.RegisteredClaims{Subject: a.ID},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedClean(key []byte, a Account) (string, error) {
	claims := UserClaims{
		Roles: a.Roles,
		RegisteredClaims: jwt.RegisteredClaims{
			Subject:   a.ID,
			ExpiresAt: jwt.NewNumericDate(time.Now().Add(sessionTime)),
		},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedLeftOut(key []byte, a Account) (string, error) {
	claims := &UserClaims{Roles: a.Roles} // want `exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedPositional(key []byte, a Account) (string, error) {
	claims := UserClaims{a.Roles, jwt.RegisteredClaims{Subject: a.ID}} // want `exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedPositionalClean(key []byte, a Account) (string, error) {
	claims := UserClaims{a.Roles, jwt.RegisteredClaims{
		Subject:   a.ID,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(sessionTime)),
	}}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedAssigned(key []byte, a Account) (string, error) {
	claims := UserClaims{Roles: a.Roles} // want `exp.*\(jwtnoexp\)`
	claims.Subject = a.ID
	claims.IssuedAt = jwt.NewNumericDate(time.Now())
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedAssignedClean(key []byte, a Account) (string, error) {
	claims := UserClaims{Roles: a.Roles}
	claims.Subject = a.ID
	claims.ExpiresAt = &jwt.NumericDate{Time: time.Now().Add(sessionTime)}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// TenantClaims holds them two levels down.
type TenantClaims struct {
	Tenant string `json:"tenant"`
	UserClaims
}

func embeddedDeep(key []byte, a Account) (string, error) {
	claims := TenantClaims{ // want `exp.*\(jwtnoexp\)`
		Tenant: "acme",
		UserClaims: UserClaims{
			Roles:            a.Roles,
			RegisteredClaims: jwt.RegisteredClaims{Subject: a.ID},
		},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedDeepClean(key []byte, a Account) (string, error) {
	claims := TenantClaims{
		Tenant: "acme",
		UserClaims: UserClaims{
			Roles:            a.Roles,
			RegisteredClaims: jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(sessionTime))},
		},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedDeepAssigned(key []byte, a Account) (string, error) {
	claims := TenantClaims{Tenant: "acme"}
	claims.Subject = a.ID
	claims.ExpiresAt = jwt.NewNumericDate(time.Now().Add(sessionTime))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// PointerClaims embeds a pointer.
type PointerClaims struct {
	*jwt.RegisteredClaims
	Plan string `json:"plan"`
}

func embeddedPointer(key []byte, a Account) (string, error) {
	claims := PointerClaims{&jwt.RegisteredClaims{Subject: a.ID}, "gold"} // want `exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedPointerClean(key []byte, a Account) (string, error) {
	claims := PointerClaims{
		RegisteredClaims: &jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(sessionTime))},
		Plan:             "gold",
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// NestedClaims gives the registered claims a name: they become an object, and exp is inside it.
type NestedClaims struct {
	jwt.RegisteredClaims `json:"registered"`
	Plan                 string `json:"plan"`
}

func nestedRegistered(key []byte, a Account) (string, error) {
	claims := NestedClaims{ // want `without exp.*\(jwtnoexp\)`
		RegisteredClaims: jwt.RegisteredClaims{
			Subject:   a.ID,
			ExpiresAt: jwt.NewNumericDate(time.Now().Add(sessionTime)),
		},
		Plan: "gold",
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// InlineClaims has a tag without a name, which changes nothing.
type InlineClaims struct {
	jwt.RegisteredClaims `json:",inline"`
	Plan                 string `json:"plan"`
}

func inlineRegistered(key []byte, a Account) (string, error) {
	claims := InlineClaims{
		RegisteredClaims: jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(sessionTime))},
		Plan:             "gold",
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// PlainClaims has no exp field at all.
type PlainClaims struct {
	UserID string `json:"uid"`
	Admin  bool   `json:"admin"`
}

func (PlainClaims) GetExpirationTime() (*jwt.NumericDate, error) { return nil, nil }
func (PlainClaims) GetIssuedAt() (*jwt.NumericDate, error)       { return nil, nil }
func (PlainClaims) GetNotBefore() (*jwt.NumericDate, error)      { return nil, nil }
func (PlainClaims) GetIssuer() (string, error)                   { return "", nil }
func (PlainClaims) GetSubject() (string, error)                  { return "", nil }
func (PlainClaims) GetAudience() (jwt.ClaimStrings, error)       { return nil, nil }

func plain(key []byte, a Account) (string, error) {
	claims := PlainClaims{UserID: a.ID, Admin: a.Staff} // want `without exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// ExpiresClaims has a field that only looks like it.
type ExpiresClaims struct {
	PlainClaims
	Expires int64 `json:"expires"`
}

func expiresField(key []byte, a Account) (string, error) {
	claims := ExpiresClaims{ // want `without exp .*expires.*\(jwtnoexp\)`
		PlainClaims: PlainClaims{UserID: a.ID},
		Expires:     time.Now().Add(sessionTime).Unix(),
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// OwnExpClaims has its own exp, outside the registered claims.
type OwnExpClaims struct {
	PlainClaims
	Exp int64 `json:"exp"`
}

func ownExp(key []byte, a Account) (string, error) {
	claims := OwnExpClaims{PlainClaims{UserID: a.ID}, time.Now().Add(sessionTime).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func ownExpLeftOut(key []byte, a Account) (string, error) {
	claims := OwnExpClaims{PlainClaims: PlainClaims{UserID: a.ID}} // want `exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func ownExpZero(key []byte, a Account) (string, error) {
	claims := OwnExpClaims{PlainClaims: PlainClaims{UserID: a.ID}}
	claims.Exp = 0 // want `exp is empty.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// UntaggedClaims has a field Exp that becomes the claim "Exp".
type UntaggedClaims struct {
	PlainClaims
	Exp int64
}

func untaggedExp(key []byte, a Account) (string, error) {
	claims := UntaggedClaims{PlainClaims{UserID: a.ID}, time.Now().Add(sessionTime).Unix()} // want `without exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// HiddenClaims keeps its exp out of the token.
type HiddenClaims struct {
	PlainClaims
	ExpiresAt int64 `json:"-"`
}

func hiddenExp(key []byte, a Account) (string, error) {
	claims := HiddenClaims{PlainClaims{UserID: a.ID}, time.Now().Add(sessionTime).Unix()} // want `without exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// ShadowClaims has an outer exp, which hides the one of the registered claims.
type ShadowClaims struct {
	Expiry int64 `json:"exp"`
	jwt.RegisteredClaims
}

func shadowed(key []byte, a Account) (string, error) {
	claims := ShadowClaims{
		Expiry:           time.Now().Add(sessionTime).Unix(),
		RegisteredClaims: jwt.RegisteredClaims{Subject: a.ID},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func shadowedZero(key []byte, a Account) (string, error) {
	claims := ShadowClaims{ // want `exp.*\(jwtnoexp\)`
		RegisteredClaims: jwt.RegisteredClaims{
			Subject:   a.ID,
			ExpiresAt: jwt.NewNumericDate(time.Now().Add(sessionTime)),
		},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// ExtendedMap embeds the map type in a struct: encoding/json names the object MapClaims.
type ExtendedMap struct {
	jwt.MapClaims
	Plan string `json:"plan"`
}

func embeddedMap(key []byte, a Account) (string, error) {
	claims := ExtendedMap{ // want `without exp.*\(jwtnoexp\)`
		MapClaims: jwt.MapClaims{"sub": a.ID, "exp": time.Now().Add(sessionTime).Unix()},
		Plan:      "gold",
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// The claims type stands in another package.
func foreignType(key []byte, a Account) (string, error) {
	claims := model.SessionClaims{Device: "kiosk"} // want `exp.*\(jwtnoexp\)`
	claims.Subject = a.ID
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func foreignTypeClean(key []byte, a Account) (string, error) {
	claims := model.SessionClaims{Device: "kiosk"}
	claims.ExpiresAt = jwt.NewNumericDate(time.Now().Add(sessionTime))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// The constructor stands in another package.
func foreignConstructor(key []byte, a Account) (string, error) {
	claims := model.NewSession(a.ID, "kiosk") // want `exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func foreignConstructorClean(key []byte, a Account) (string, error) {
	claims := model.NewTimedSession(a.ID, "kiosk")
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func foreignConstructorThenExp(key []byte, a Account) (string, error) {
	claims := model.NewSession(a.ID, "kiosk")
	claims.ExpiresAt = jwt.NewNumericDate(time.Now().Add(sessionTime))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func foreignMap(key []byte, a Account) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, model.Profile(a.ID)).SignedString(key) // want `exp.*\(jwtnoexp\)`
}

func foreignMapClean(key []byte, a Account) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, model.TimedProfile(a.ID)).SignedString(key)
}

// Set on one branch only.
func structBranch(key []byte, a Account) (string, error) {
	claims := &UserClaims{RegisteredClaims: jwt.RegisteredClaims{Subject: a.ID}}
	if !a.Staff {
		claims.ExpiresAt = jwt.NewNumericDate(time.Now().Add(sessionTime)) // want `exp .*some paths.*\(jwtnoexp\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func structBothBranches(key []byte, a Account) (string, error) {
	claims := &UserClaims{RegisteredClaims: jwt.RegisteredClaims{Subject: a.ID}}
	if a.Staff {
		claims.ExpiresAt = jwt.NewNumericDate(time.Now().Add(8 * time.Hour))
	} else {
		claims.ExpiresAt = jwt.NewNumericDate(time.Now().Add(sessionTime))
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// A value that is nil on one branch.
func nilOnBranch(key []byte, a Account) (string, error) {
	var until *jwt.NumericDate
	if !a.Staff {
		until = jwt.NewNumericDate(time.Now().Add(sessionTime))
	}
	claims := jwt.RegisteredClaims{
		Subject:   a.ID,
		ExpiresAt: until, // want `exp.*\(jwtnoexp\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func overwritten(key []byte, a Account) (string, error) {
	until := jwt.NewNumericDate(time.Now().Add(sessionTime))
	if a.Staff {
		until = jwt.NewNumericDate(time.Now().Add(8 * time.Hour))
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{ExpiresAt: until}).SignedString(key)
}

// A type that tells no time of its own.
type timeless struct {
	User  string    `json:"user"`
	Until time.Time `json:"expired_at"`
}

func (t *timeless) GetExpirationTime() (*jwt.NumericDate, error) { return nil, nil }
func (t *timeless) GetIssuedAt() (*jwt.NumericDate, error)       { return nil, nil }
func (t *timeless) GetNotBefore() (*jwt.NumericDate, error)      { return nil, nil }
func (t *timeless) GetIssuer() (string, error)                   { return "", nil }
func (t *timeless) GetSubject() (string, error)                  { return "", nil }
func (t *timeless) GetAudience() (jwt.ClaimStrings, error)       { return nil, nil }

func keep(user string, key []byte) (string, error) {
	t := &timeless{User: user, Until: time.Now().Add(time.Hour)} // want `without exp \(expired_at is no registered claim\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, t).SignedString(key)
}
