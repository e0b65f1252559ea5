// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// DeviceClaims counts its dates itself.
type DeviceClaims struct {
	Device    string `json:"device"`
	IssuedAt  int64  `json:"iat"`
	ExpiresAt int64  `json:"exp"`
}

func (c DeviceClaims) GetExpirationTime() (*jwt.NumericDate, error) {
	return jwt.NewNumericDate(time.Unix(c.ExpiresAt, 0)), nil
}
func (c DeviceClaims) GetIssuedAt() (*jwt.NumericDate, error)  { return nil, nil }
func (c DeviceClaims) GetNotBefore() (*jwt.NumericDate, error) { return nil, nil }
func (c DeviceClaims) GetIssuer() (string, error)              { return "", nil }
func (c DeviceClaims) GetSubject() (string, error)             { return "", nil }
func (c DeviceClaims) GetAudience() (jwt.ClaimStrings, error)  { return nil, nil }

func fieldSeconds(key []byte) (string, error) {
	return sign(key, DeviceClaims{
		Device:    "kiosk",
		IssuedAt:  time.Now().Unix(),
		ExpiresAt: time.Now().Add(life).Unix(),
	})
}

func fieldMillis(key []byte) (string, error) {
	return sign(key, DeviceClaims{
		Device:    "kiosk",
		IssuedAt:  time.Now().Unix(),
		ExpiresAt: time.Now().Add(life).UnixMilli(), // want `exp.*milliseconds.*\(jwttimeunit\)`
	})
}

func fieldNanosLater(key []byte) (string, error) {
	claims := DeviceClaims{Device: "kiosk"}
	claims.ExpiresAt = time.Now().Add(life).UnixNano() // want `exp.*nanoseconds.*\(jwttimeunit\)`
	return sign(key, claims)
}

func fieldNumber(key []byte) (string, error) {
	return sign(key, &DeviceClaims{
		Device:    "kiosk",
		ExpiresAt: 86400, // want `exp.*number.*\(jwttimeunit\)`
	})
}

func fieldDuration(key []byte) (string, error) {
	return sign(key, &DeviceClaims{
		Device:    "kiosk",
		ExpiresAt: int64(life.Seconds()), // want `exp.*number.*\(jwttimeunit\)`
	})
}

func fieldIssuedAt(key []byte) (string, error) {
	return sign(key, DeviceClaims{
		IssuedAt:  time.Now().UnixMilli(), // want `iat.*milliseconds.*\(jwttimeunit\)`
		ExpiresAt: time.Now().Add(life).Unix(),
	})
}

// UserClaims leaves the dates to the library.
type UserClaims struct {
	Name string `json:"n"`
	jwt.RegisteredClaims
}

func registered(key []byte) (string, error) {
	now := time.Now()
	return sign(key, UserClaims{RegisteredClaims: jwt.RegisteredClaims{
		IssuedAt:  jwt.NewNumericDate(now),
		NotBefore: jwt.NewNumericDate(now),
		ExpiresAt: jwt.NewNumericDate(now.Add(life)),
	}})
}

func registeredLiteral(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{ExpiresAt: &jwt.NumericDate{Time: time.Now().Add(life)}})
}

func registeredNow(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now()), // want `exp.*current time.*\(jwttimeunit\)`
	})
}

// time.Unix reads milliseconds as seconds.
func registeredFromMillis(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Unix(time.Now().Add(life).UnixMilli(), 0)), // want `exp.*milliseconds.*\(jwttimeunit\)`
	})
}

func registeredFromSeconds(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Unix(time.Now().Unix()+lifeSeconds, 0)),
	})
}

func registeredFromSpan(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Unix(lifeSeconds, 0)), // want `exp.*number.*\(jwttimeunit\)`
	})
}

// TextClaims has a date of a type that becomes text.
type TextClaims struct {
	DeviceClaims
	Expires time.Time `json:"exp"`
}

func fieldTime(key []byte) (string, error) {
	return sign(key, TextClaims{
		Expires: time.Now().Add(life), // want `exp.*time\.Time.*\(jwttimeunit\)`
	})
}
