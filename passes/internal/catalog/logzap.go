// SPDX-License-Identifier: Apache-2.0

package catalog

import "slices"

// zapLog is zap and its sugared logger.
func zapLog() []Library {
	leveled := []string{"Debug", "Info", "Warn", "Error", "DPanic", "Panic", "Fatal"}
	return []Library{{
		Name:  "zap",
		Doc:   "https://pkg.go.dev/go.uber.org/zap",
		Paths: []string{"go.uber.org/zap"},
		Rows: slices.Concat(
			logged(Rest0, "Logger", append(leveled, "With", "WithLazy")...), logged(Rest1, "Logger", "Log"),
			logged(Rest0, "SugaredLogger", append(levels(leveled, []string{"", "f", "ln", "w"}), "With", "WithLazy")...),
			logged(Rest1, "SugaredLogger", "Log", "Logf", "Logln", "Logw"),
		),
	}, {
		Name:  "zapcore", // if e := log.Check(level, "text"); e != nil { e.Write(fields...) }
		Doc:   "https://pkg.go.dev/go.uber.org/zap/zapcore",
		Paths: []string{"go.uber.org/zap/zapcore"},
		Rows:  logged(Rest0, "CheckedEntry", "Write"),
	}}
}

// zerologLog is zerolog: what its chains are given.
func zerologLog() []Library {
	fields := []string{"Str", "Strs", "Any", "Interface", "Bytes", "Hex", "RawJSON", "Stringer"}
	return []Library{
		{
			Name:  "zerolog",
			Doc:   "https://pkg.go.dev/github.com/rs/zerolog",
			Paths: []string{"github.com/rs/zerolog"},
			Rows: slices.Concat(
				logged(P1, "Event", fields...), logged(P0, "Event", "Fields", "Msg"), logged(Rest0, "Event", "Msgf"),
				logged(P1, "Context", fields...), logged(P0, "Context", "Fields"),
				logged(Rest0, "Logger", "Print", "Printf", "Println"),
			),
		},
		{
			Name:  "zerolog/log",
			Doc:   "https://pkg.go.dev/github.com/rs/zerolog/log",
			Paths: []string{"github.com/rs/zerolog/log"},
			Rows:  logged(Rest0, "", "Print", "Printf"),
		},
	}
}

// logrusLog is logrus.
func logrusLog() []Library {
	traced := levels([]string{"Trace", "Debug", "Info", "Print", "Warn", "Warning", "Error", "Fatal", "Panic"}, []string{"", "f", "ln"})
	with := func(typ string) []Row {
		return slices.Concat(logged(P1, typ, "WithField"), logged(P0, typ, "WithFields"))
	}
	return []Library{{
		Name:  "logrus",
		Doc:   "https://pkg.go.dev/github.com/sirupsen/logrus",
		Paths: []string{"github.com/sirupsen/logrus"},
		Rows: slices.Concat(
			logged(Rest0, "", traced...), with(""),
			logged(Rest0, "Logger", traced...), with("Logger"), logged(Rest1, "Logger", "Log", "Logf", "Logln"),
			logged(Rest0, "Entry", traced...), with("Entry"), logged(Rest1, "Entry", "Log", "Logf", "Logln"),
			with("FieldLogger"), // its other methods have the shape of a logger's
		),
	}}
}
