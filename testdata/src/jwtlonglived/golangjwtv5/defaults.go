// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"cmp"
	"flag"
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"
)

var (
	tokenLife = flag.Duration("token-life", 7*24*time.Hour, "how long a token lives") // want `7 days.*\(jwtlonglived\)`
	shortLife = flag.Duration("short-life", 10*time.Minute, "how long a download token lives")
	lifeDays  = flag.Int("life-days", 30, "how many days a token lives") // want `30 days.*\(jwtlonglived\)`
)

func flagDefault(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(*tokenLife)),
	})
}

func flagDefaultShort(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(*shortLife))})
}

func flagDays(key []byte) (string, error) {
	return sign(key, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().AddDate(0, 0, *lifeDays)),
	})
}

var apiLife time.Duration

func init() {
	flag.DurationVar(&apiLife, "api-life", 365*24*time.Hour, "how long an API token lives") // want `365 days.*\(jwtlonglived\)`
}

func flagVar(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(apiLife).Unix(),
	})
}

func pflagDefault(key []byte, flags *pflag.FlagSet) (string, error) {
	life := flags.Duration("life", 96*time.Hour, "how long a token lives") // want `4 days.*\(jwtlonglived\)`
	if err := flags.Parse(os.Args[1:]); err != nil {
		return "", err
	}
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(*life).Unix(),
	})
}

func viperDefault(key []byte) (string, error) {
	viper.SetDefault("token.life", 10*24*time.Hour) // want `10 days.*\(jwtlonglived\)`
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(viper.GetDuration("token.life")).Unix(),
	})
}

func viperUnknown(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"exp": time.Now().Add(viper.GetDuration("other.life")).Unix()})
}

// Options are filled by the caller.
type Options struct {
	Life time.Duration
}

func zeroMeansDefault(key []byte, o Options) (string, error) {
	if o.Life == 0 {
		o.Life = 14 * 24 * time.Hour // want `14 days.*\(jwtlonglived\)`
	}
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(o.Life).Unix(),
	})
}

func orDefault(key []byte, o Options) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(cmp.Or(o.Life, 14*24*time.Hour)).Unix(), // want `14 days.*\(jwtlonglived\)`
	})
}

func orShortDefault(key []byte, o Options) (string, error) {
	return sign(key, jwt.MapClaims{"exp": time.Now().Add(cmp.Or(o.Life, 15*time.Minute)).Unix()})
}

func envDuration(name string, fallback time.Duration) time.Duration {
	if d, err := time.ParseDuration(os.Getenv(name)); err == nil {
		return d
	}
	return fallback
}

func environmentDefault(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(envDuration("TOKEN_LIFE", 21*24*time.Hour)).Unix(), // want `21 days.*\(jwtlonglived\)`
	})
}

func environmentShort(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"exp": time.Now().Add(envDuration("SHORT_LIFE", time.Hour)).Unix()})
}

// Issuer keeps its life in a field.
type Issuer struct {
	key  []byte
	life time.Duration
}

func newIssuer(key []byte) *Issuer { return &Issuer{key: key, life: 48 * time.Hour} } // want `2 days.*\(jwtlonglived\)`

func (i *Issuer) issue(subject string) (string, error) {
	return sign(i.key, jwt.MapClaims{
		"sub": subject,
		"exp": time.Now().Add(i.life).Unix(),
	})
}
