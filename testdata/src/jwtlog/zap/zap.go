// SPDX-License-Identifier: Apache-2.0

// Package zap logs tokens with zap.
package zap

import (
	"github.com/golang-jwt/jwt/v4"
	"go.uber.org/zap"
)

func login(log *zap.Logger, key []byte) error {
	tok, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: "ann"}).SignedString(key)
	if err != nil {
		log.Error("cannot sign", zap.Error(err))
		return err
	}
	log.Info("issued", zap.String("user", "ann"), zap.String("token", tok)) // want `zap.Logger.Info writes a token to the log`
	log.Info("issued",
		zap.Any("token", tok), // want `zap.Logger.Info writes a token to the log`
	)
	log.Debug("issued " + tok)                            // want `zap.Logger.Debug writes a token to the log`
	log.With(zap.ByteString("t", []byte(tok))).Info("ok") // want `zap.Logger.With writes a token to the log`
	fields := []zap.Field{zap.String("token", tok)}
	log.Warn("issued", fields...) // want `zap.Logger.Warn writes a token to the log`
	s := log.Sugar()
	s.Infow("issued", "token", tok) // want `zap.SugaredLogger.Infow writes a token to the log`
	s.Infof("issued %s", tok)       // want `zap.SugaredLogger.Infof writes a token to the log`
	zap.S().Debug(tok)              // want `zap.SugaredLogger.Debug writes a token to the log`

	if e := log.Check(zap.DebugLevel, "issued"); e != nil {
		e.Write(zap.String("user", "ann"), zap.String("token", tok)) // want `zapcore.CheckedEntry.Write writes a token to the log`
		e.Write(zap.String("user", "ann"), zap.Int("length", len(tok)))
	}

	log.Info("issued", zap.String("user", "ann"), zap.Int("length", len(tok)))
	s.Infow("issued", "user", "ann", "prefix", tok[:6])
	return nil
}

var _ = login
