// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"encoding/json"
	"fmt"
	"log"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func byPutClean(key []byte, a Account) (string, error) {
	claims := jwt.MapClaims{}
	put(claims, "sub", a.ID)
	put(claims, "exp", time.Now().Add(sessionTime).Unix())
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func (c *UserClaims) expireIn(d time.Duration) *UserClaims {
	c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(d))
	return c
}

func byMethodClean(key []byte, a Account) (string, error) {
	claims := &UserClaims{}
	claims.identify(a)
	claims.expireIn(sessionTime)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func byChainClean(key []byte, a Account) (string, error) {
	claims := (&UserClaims{Roles: a.Roles}).expireIn(sessionTime)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func byGenericClean(key []byte, a Account) (string, error) {
	return signAny(key, &jwt.RegisteredClaims{Subject: a.ID, ExpiresAt: jwt.NewNumericDate(time.Now().Add(sessionTime))})
}

func byClosureClean(key []byte, a Account) (string, error) {
	claims := jwt.MapClaims{"sub": a.ID}
	expire := func(d time.Duration) { claims["exp"] = time.Now().Add(d).Unix() }
	expire(sessionTime)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func newTimedDraft(key []byte, a Account) *timedDraft {
	d := &timedDraft{key: key, claims: jwt.MapClaims{"sub": a.ID}}
	d.claims["exp"] = time.Now().Add(sessionTime).Unix()
	return d
}

type timedDraft struct {
	claims jwt.MapClaims
	key    []byte
}

func (d *timedDraft) token() (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, d.claims).SignedString(d.key)
}

func byTimedDraft(key []byte, a Account) (string, error) { return newTimedDraft(key, a).token() }

// What JSON brings along is not known.
func unmarshalled(key, data []byte) (string, error) {
	var claims jwt.MapClaims
	if err := json.Unmarshal(data, &claims); err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func unmarshalledStruct(key, data []byte) (string, error) {
	claims := &UserClaims{}
	if err := json.Unmarshal(data, claims); err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// A verified token is signed anew with what it had.
func signedAnew(key []byte, raw string) (string, error) {
	claims := &UserClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithExpirationRequired())
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func signedAnewLater(key []byte, raw string) (string, error) {
	claims := jwt.MapClaims{}
	token, err := jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return key, nil })
	if err != nil || !token.Valid {
		return "", errLocked
	}
	claims["exp"] = time.Now().Add(sessionTime).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// Every other way ends the program or the function.
func orDie(key []byte, a Account) string {
	claims := jwt.MapClaims{"sub": a.ID}
	if a.ID == "" {
		log.Fatal("no account")
	}
	if a.Roles == nil {
		panic("no roles")
	}
	claims["exp"] = time.Now().Add(sessionTime).Unix()
	signed, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
	if err != nil {
		log.Fatal(err)
	}
	return signed
}

func defaultCasePanics(key []byte, a Account, kind string) (string, error) {
	claims := jwt.MapClaims{"sub": a.ID}
	switch kind {
	case "short":
		claims["exp"] = time.Now().Add(time.Minute).Unix()
	case "long":
		claims["exp"] = time.Now().Add(sessionTime).Unix()
	default:
		return "", fmt.Errorf("kind %q", kind)
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// A life of zero is replaced.
func defaultLife(key []byte, a Account, life time.Duration) (string, error) {
	if life <= 0 {
		life = sessionTime
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   a.ID,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(life)),
	}).SignedString(key)
}

// Another branch makes another token.
func eitherToken(key []byte, a Account) (string, error) {
	if a.Staff {
		return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
			"sub": a.ID, "staff": true, "exp": time.Now().Add(time.Hour).Unix(),
		}).SignedString(key)
	}
	claims := jwt.MapClaims{"sub": a.ID}
	claims["exp"] = time.Now().Add(sessionTime).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func eitherClaims(key []byte, a Account) (string, error) {
	var claims jwt.Claims
	if a.Staff {
		claims = jwt.MapClaims{"sub": a.ID, "exp": time.Now().Add(time.Hour).Unix()}
	} else {
		claims = &UserClaims{RegisteredClaims: jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(sessionTime))}}
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func inLoop(key []byte, all []Account) ([]string, error) {
	var out []string
	for _, a := range all {
		claims := jwt.MapClaims{"sub": a.ID}
		claims["exp"] = time.Now().Add(sessionTime).Unix()
		signed, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
		if err != nil {
			return nil, err
		}
		out = append(out, signed)
	}
	return out, nil
}

// The caller decides.
func given(key []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func givenMap(key []byte, claims jwt.MapClaims) (string, error) {
	claims["iat"] = time.Now().Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func givenPointer(key []byte, claims *UserClaims) (string, error) {
	claims.IssuedAt = jwt.NewNumericDate(time.Now())
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// ClaimsSource makes claims elsewhere.
type ClaimsSource interface {
	Claims(id string) jwt.Claims
	Fill(claims jwt.MapClaims) error
}

func fromInterface(key []byte, src ClaimsSource) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, src.Claims("u1")).SignedString(key)
}

func filledByInterface(key []byte, src ClaimsSource) (string, error) {
	claims := jwt.MapClaims{"sub": "u1"}
	if err := src.Fill(claims); err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func filledByFunction(key []byte, fill func(jwt.MapClaims)) (string, error) {
	claims := jwt.MapClaims{"sub": "u1"}
	fill(claims)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// A key that is computed may be exp.
func computedKey(key []byte, names []string) (string, error) {
	claims := jwt.MapClaims{"sub": "u1"}
	for _, name := range names {
		claims[name] = time.Now().Add(sessionTime).Unix()
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// OpaqueClaims writes itself: what becomes of the fields is not known.
type OpaqueClaims struct {
	jwt.RegisteredClaims
	life time.Duration
}

// MarshalJSON adds exp.
func (c OpaqueClaims) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]any{"sub": c.Subject, "exp": time.Now().Add(c.life).Unix()})
}

func opaque(key []byte, a Account) (string, error) {
	claims := OpaqueClaims{RegisteredClaims: jwt.RegisteredClaims{Subject: a.ID}, life: sessionTime}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// A copy that has exp is signed.
func rightCopy(key []byte, a Account) (string, error) {
	claims := jwt.RegisteredClaims{Subject: a.ID}
	timed := claims
	timed.ExpiresAt = jwt.NewNumericDate(time.Now().Add(sessionTime))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, timed).SignedString(key)
}

func withExp(c jwt.RegisteredClaims) jwt.RegisteredClaims {
	c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(sessionTime))
	return c
}

func returnedCopy(key []byte, a Account) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, withExp(jwt.RegisteredClaims{Subject: a.ID})).SignedString(key)
}

func addExp(c *jwt.RegisteredClaims, d time.Duration) {
	c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(d))
}

func byPointer(key []byte, a Account) (string, error) {
	claims := jwt.RegisteredClaims{Subject: a.ID}
	addExp(&claims, sessionTime)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedByPointer(key []byte, a Account) (string, error) {
	claims := &UserClaims{Roles: a.Roles}
	addExp(&claims.RegisteredClaims, sessionTime)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedAssignedWhole(key []byte, a Account) (string, error) {
	claims := UserClaims{Roles: a.Roles}
	claims.RegisteredClaims = jwt.RegisteredClaims{
		Subject:   a.ID,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(sessionTime)),
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func registeredFromHelper(key []byte, a Account) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, UserClaims{a.Roles, withExp(jwt.RegisteredClaims{})}).SignedString(key)
}

func standardSet(a Account) jwt.RegisteredClaims {
	return jwt.RegisteredClaims{
		Subject:   a.ID,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(sessionTime)),
	}
}

func registeredFromConstructor(key []byte, a Account) (string, error) {
	claims := &TenantClaims{Tenant: "acme", UserClaims: UserClaims{RegisteredClaims: standardSet(a)}}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// The date comes from somewhere.
func until(key []byte, a Account, exp *jwt.NumericDate) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: a.ID, ExpiresAt: exp}).SignedString(key)
}

// Session has an end.
type Session struct {
	User string
	End  time.Time
}

func untilTheEnd(key []byte, s *Session) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": s.User, "exp": s.End.Unix()}).SignedString(key)
}

// The type says itself when it expires; the parser asks it.
type ticket struct {
	User  string    `json:"user"`
	Until time.Time `json:"expired_at"`
}

func (t *ticket) GetExpirationTime() (*jwt.NumericDate, error) {
	return jwt.NewNumericDate(t.Until), nil
}
func (t *ticket) GetIssuedAt() (*jwt.NumericDate, error)  { return nil, nil }
func (t *ticket) GetNotBefore() (*jwt.NumericDate, error) { return nil, nil }
func (t *ticket) GetIssuer() (string, error)              { return "", nil }
func (t *ticket) GetSubject() (string, error)             { return "", nil }
func (t *ticket) GetAudience() (jwt.ClaimStrings, error)  { return nil, nil }

func punch(user string, key []byte) (string, error) {
	t := &ticket{User: user, Until: time.Now().Add(time.Hour)}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, t).SignedString(key)
}
