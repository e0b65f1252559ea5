// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 signs tokens that live for a short and for a long time.
package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtlonglived/golangjwtv5/issuer"
	"example.com/jwtvet/jwtlonglived/golangjwtv5/settings"
)

func sign(key []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func quarterOfAnHour(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"exp": time.Now().Add(15 * time.Minute).Unix()})
}

func oneDay(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"exp": time.Now().Add(24 * time.Hour).Unix()})
}

func oneDayAndAnHour(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(25 * time.Hour).Unix(), // want `25h.*\(jwtlonglived\)`
	})
}

func threeDays(key []byte) (string, error) {
	claims := jwt.MapClaims{"sub": "u1"}
	claims["exp"] = time.Now().Add(time.Hour * 72).Unix() // want `3 days.*\(jwtlonglived\)`
	return sign(key, claims)
}

func oneYear(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().AddDate(1, 0, 0).Unix(), // want `36[56] days.*\(jwtlonglived\)`
	})
}

func oneMonth(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().AddDate(0, 1, 0)), // want `days.*\(jwtlonglived\)`
	})
}

func sevenDaysByDate(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().UTC().AddDate(0, 0, 7)), // want `7 days.*\(jwtlonglived\)`
	})
}

func oneDayByDate(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().AddDate(0, 0, 1))})
}

func multiplied(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour * 24 * 365)), // want `365 days.*\(jwtlonglived\)`
	})
}

const days = 14

func constantDays(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour * 24 * days)), // want `14 days.*\(jwtlonglived\)`
	})
}

var weeks = 2

func variableDays(key []byte) (string, error) {
	n := time.Duration(weeks * 7)
	return sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour * 24 * n)), // want `14 days.*\(jwtlonglived\)`
	})
}

func localDays(key []byte) (string, error) {
	life := 24 * time.Hour // want `30 days.*\(jwtlonglived\)`
	life *= 30
	return sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(life)),
	})
}

func packageConstant(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(settings.SessionLife)), // want `30 days.*\(jwtlonglived\)`
	})
}

func packageConstantInHours(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(settings.SessionDays * 24 * time.Hour)), // want `30 days.*\(jwtlonglived\)`
	})
}

func packageConstantShort(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(settings.ShortLife))})
}

func packageVariable(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(settings.DefaultTTL)), // want `7 days.*\(jwtlonglived\)`
	})
}

func packageDefault(key []byte) (string, error) {
	conf := settings.Default()
	return sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(conf.TokenTTL)), // want `3 days.*\(jwtlonglived\)`
	})
}

func packageDefaultShort(key []byte) (string, error) {
	conf := settings.Default()
	return sign(key, jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(conf.ShortTTL))})
}

func secondsAdded(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Unix() + 60*60*24*30, // want `30 days.*\(jwtlonglived\)`
	})
}

func secondsAddedShort(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"exp": time.Now().Unix() + 60*60})
}

func addedTwice(key []byte) (string, error) {
	issued := time.Now()
	until := issued.Add(24 * time.Hour).Add(24 * time.Hour) // want `2 days.*\(jwtlonglived\)`
	return sign(key, jwt.MapClaims{
		"iat": issued.Unix(),
		"exp": until.Unix(),
	})
}

func parsedSpan(key []byte) (string, error) {
	d, err := time.ParseDuration("720h") // want `30 days.*\(jwtlonglived\)`
	if err != nil {
		return "", err
	}
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(d).Unix(),
	})
}

// What a caller or a file decides is not known here.
func given(key []byte, d time.Duration) (string, error) {
	return sign(key, jwt.MapClaims{"exp": time.Now().Add(d).Unix()})
}

// The callers in this package are known.
func forDays(key []byte, days int) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(time.Duration(days) * 24 * time.Hour).Unix(),
	})
}

func forDaysCaller(key []byte) (string, error) { return forDays(key, 90) } // want `90 days.*\(jwtlonglived\)`

func forHours(key []byte, hours int) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(time.Duration(hours) * time.Hour).Unix(),
	})
}

func forHoursCaller(key []byte) (string, error) { return forHours(key, 8) }

func remembered(key []byte, remember bool) (string, error) {
	life := time.Hour
	if remember {
		life = 60 * 24 * time.Hour // want `60 days.*\(jwtlonglived\)`
	}
	return sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(life)),
	})
}

// The span of a wrapper in another package is named at the call.
func wrapped(key []byte) (string, error) {
	return issuer.Issue(key, "u1", 10*24*time.Hour) // want `10 days.*\(jwtlonglived\)`
}

func wrappedShort(key []byte) (string, error) {
	return issuer.Issue(key, "u1", 10*time.Minute)
}

func wrappedClaims(key []byte) (string, error) {
	return issuer.Sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(10 * 24 * time.Hour)), // want `10 days.*\(jwtlonglived\)`
	})
}

// A refresh token may live longer.
func refreshToken(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(30 * 24 * time.Hour))})
}

func signRefresh(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"exp": time.Now().AddDate(0, 0, 60).Unix()})
}

func endlessRefresh(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(180 * 24 * time.Hour)), // want `180 days.*\(jwtlonglived\)`
	})
}

// pair makes both; what the claims say and what the variable is called tell them apart.
func pair(key []byte) (access, refresh string, err error) {
	accessClaims := jwt.MapClaims{
		"typ": "access",
		"exp": time.Now().Add(5 * 24 * time.Hour).Unix(), // want `5 days.*\(jwtlonglived\)`
	}
	if access, err = sign(key, accessClaims); err != nil {
		return "", "", err
	}
	refreshClaims := jwt.MapClaims{
		"typ": "refresh",
		"exp": time.Now().Add(30 * 24 * time.Hour).Unix(),
	}
	refresh, err = sign(key, refreshClaims)
	return access, refresh, err
}

func idToken(key []byte, nonce string) (string, error) {
	return sign(key, jwt.MapClaims{
		"nonce": nonce,
		"exp":   time.Now().Add(48 * time.Hour).Unix(), // want `2 days.*\(jwtlonglived\)`
	})
}

func lifeOf(refresh bool) time.Duration {
	if refresh {
		return 60 * 24 * time.Hour // want `lives 60 days, longer than 24h.*\(jwtlonglived\)`
	}
	return 15 * time.Minute
}

func shortSession(key []byte) (string, error) {
	claims := jwt.RegisteredClaims{Subject: "u1", ExpiresAt: jwt.NewNumericDate(time.Now().Add(lifeOf(false)))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func longSession(key []byte) (string, error) {
	claims := jwt.RegisteredClaims{Subject: "u1", ExpiresAt: jwt.NewNumericDate(time.Now().Add(lifeOf(true)))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
