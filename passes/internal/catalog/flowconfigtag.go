// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// tagFlows are the flows of settings whose names and defaults stand in struct tags,
// which origin reads by their names, or in flag structs.
func tagFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/github.com/joho/godotenv
		"github.com/joho/godotenv": {
			"Parse":          from(P0),          // func(r io.Reader) (map[string]string, error)
			"Read":           source(jose.File), // func(filenames ...string) (envMap map[string]string, err error)
			"Unmarshal":      from(P0),          // func(str string) (envMap map[string]string, err error)
			"UnmarshalBytes": from(P0),          // func(src []byte) (map[string]string, error)
		},
		// https://pkg.go.dev/github.com/caarlos0/env/v11
		"github.com/caarlos0/env/v11": {
			"Must":               from(P0),                             // func[T any](t T, err error) T
			"Parse":              {Into: P0, Source: jose.Environment}, // func(v interface{}) error
			"ParseAs":            {Source: jose.Environment},           // func[T any]() (T, error)
			"ParseAsWithOptions": {Source: jose.Environment},           // func[T any](opts Options) (T, error)
			"ParseWithOptions":   {Into: P0, Source: jose.Environment}, // func(v interface{}, opts Options) error
		},
		"github.com/caarlos0/env/v10": caarlosFlows(),
		"github.com/caarlos0/env/v9":  caarlosFlows(),
		"github.com/caarlos0/env/v6":  caarlosFlows(),
		"github.com/caarlos0/env":     caarlosFlows(),
		// https://pkg.go.dev/github.com/kelseyhightower/envconfig
		"github.com/kelseyhightower/envconfig": {
			"MustProcess": {Into: P1, Source: jose.Environment}, // func(prefix string, spec interface{})
			"Process":     {Into: P1, Source: jose.Environment}, // func(prefix string, spec interface{}) error
		},
		// https://pkg.go.dev/github.com/sethvargo/go-envconfig
		// A default stands in the tag itself: `env:"JWT_SECRET, default=..."`.
		"github.com/sethvargo/go-envconfig": {
			"MustProcess": {From: []Slot{P1}, Into: P1, Both: true, Source: jose.Environment}, // func[T any](ctx context.Context, i T, mus ...Mutator) T
			"Process":     {Into: P1, Source: jose.Environment},                               // func(ctx context.Context, i any, mus ...Mutator) error
		},
		// https://pkg.go.dev/github.com/ilyakaznacheev/cleanenv
		"github.com/ilyakaznacheev/cleanenv": {
			"ParseJSON":  into(P1, P0),                         // func(r io.Reader, str interface{}) error
			"ParseTOML":  into(P1, P0),                         // func(r io.Reader, str interface{}) error
			"ParseYAML":  into(P1, P0),                         // func(r io.Reader, str interface{}) error
			"ReadConfig": {Into: P1, Source: jose.Setting},     // func(path string, cfg interface{}) error
			"ReadEnv":    {Into: P0, Source: jose.Environment}, // func(cfg interface{}) error
			"UpdateEnv":  {Into: P0, Source: jose.Environment}, // func(cfg interface{}) error
		},
		// https://pkg.go.dev/github.com/creasty/defaults
		"github.com/creasty/defaults": {
			"MustSet": {Into: P0}, // func(ptr interface{})
			"Set":     {Into: P0}, // func(ptr interface{}) error
		},
		// https://pkg.go.dev/github.com/mcuadros/go-defaults
		"github.com/mcuadros/go-defaults": {
			"SetDefaults": {Into: P0}, // func(variable interface{})
		},
		// https://pkg.go.dev/github.com/alecthomas/kong
		"github.com/alecthomas/kong": {
			"ApplyDefaults": {Into: P0, Source: jose.Setting}, // func(target any, options ...Option) error
			"Must":          {Into: P0, Source: jose.Setting}, // func(ast any, options ...Option) *Kong
			"New":           {Into: P0, Source: jose.Setting}, // func(grammar any, options ...Option) (*Kong, error)
			"Parse":         {Into: P0, Source: jose.Setting}, // func(cli any, options ...Option) *Context
		},
		// https://pkg.go.dev/github.com/alexflint/go-arg
		"github.com/alexflint/go-arg": {
			"MustParse": {Into: Rest0, Source: jose.Setting}, // func(dest ...interface{}) *Parser
			"NewParser": {Into: Rest1, Source: jose.Setting}, // func(config Config, dests ...interface{}) (*Parser, error)
			"Parse":     {Into: Rest0, Source: jose.Setting}, // func(dest ...interface{}) error
		},
		// https://pkg.go.dev/github.com/jessevdk/go-flags
		"github.com/jessevdk/go-flags": {
			"IniParse":  {Into: P1, Source: jose.Setting}, // func(filename string, data interface{}) error
			"NewParser": {Into: P0, Source: jose.Setting}, // func(data interface{}, options Options) *Parser
			"Parse":     {Into: P0, Source: jose.Setting}, // func(data interface{}) ([]string, error)
			"ParseArgs": {Into: P0, Source: jose.Setting}, // func(data interface{}, args []string) ([]string, error)
		},
		// https://pkg.go.dev/github.com/urfave/cli
		// A flag is a struct: its field Value is the default, Destination gets the setting too.
		"github.com/urfave/cli": {
			"Args.First":                from(Recv),                                            // func() string
			"Args.Get":                  from(Recv),                                            // func(n int) string
			"Context.Args":              source(jose.Setting),                                  // func() Args
			"Context.Duration":          named(jose.Setting, P0),                               // func(name string) time.Duration
			"Context.Generic":           named(jose.Setting, P0),                               // func(name string) interface{}
			"Context.GlobalDuration":    named(jose.Setting, P0),                               // func(name string) time.Duration
			"Context.GlobalGeneric":     named(jose.Setting, P0),                               // func(name string) interface{}
			"Context.GlobalInt":         named(jose.Setting, P0),                               // func(name string) int
			"Context.GlobalString":      named(jose.Setting, P0),                               // func(name string) string
			"Context.GlobalStringSlice": named(jose.Setting, P0),                               // func(name string) []string
			"Context.Int":               named(jose.Setting, P0),                               // func(name string) int
			"Context.Int64":             named(jose.Setting, P0),                               // func(name string) int64
			"Context.String":            named(jose.Setting, P0),                               // func(name string) string
			"Context.StringSlice":       named(jose.Setting, P0),                               // func(name string) []string
			"DurationFlag.Value":        {Default: Field, SetsDefault: true, KeyField: "Name"}, // field time.Duration
			"GenericFlag.Value":         {Default: Field, SetsDefault: true, KeyField: "Name"}, // field Generic
			"IntFlag.Value":             {Default: Field, SetsDefault: true, KeyField: "Name"}, // field int
			"StringFlag.Required":       {Checks: true, KeyField: "Name"},                      // field bool
			"StringFlag.Value":          {Default: Field, SetsDefault: true, KeyField: "Name"}, // field string
			"StringSliceFlag.Value":     {Default: Field, SetsDefault: true, KeyField: "Name"}, // field *StringSlice
		},
		// https://pkg.go.dev/github.com/urfave/cli/v2
		"github.com/urfave/cli/v2": {
			"Args.First":            from(Recv),                                            // func() string
			"Args.Get":              from(Recv),                                            // func(n int) string
			"Context.Args":          source(jose.Setting),                                  // func() Args
			"Context.Duration":      named(jose.Setting, P0),                               // func(name string) time.Duration
			"Context.Generic":       named(jose.Setting, P0),                               // func(name string) interface{}
			"Context.Int":           named(jose.Setting, P0),                               // func(name string) int
			"Context.Int64":         named(jose.Setting, P0),                               // func(name string) int64
			"Context.Path":          named(jose.Setting, P0),                               // func(name string) string
			"Context.String":        named(jose.Setting, P0),                               // func(name string) string
			"Context.StringSlice":   named(jose.Setting, P0),                               // func(name string) []string
			"Context.Value":         named(jose.Setting, P0),                               // func(name string) interface{}
			"DurationFlag.Value":    {Default: Field, SetsDefault: true, KeyField: "Name"}, // field time.Duration
			"GenericFlag.Value":     {Default: Field, SetsDefault: true, KeyField: "Name"}, // field Generic
			"IntFlag.Value":         {Default: Field, SetsDefault: true, KeyField: "Name"}, // field int
			"PathFlag.Value":        {Default: Field, SetsDefault: true, KeyField: "Name"}, // field Path
			"StringFlag.Required":   {Checks: true, KeyField: "Name"},                      // field bool
			"StringFlag.Value":      {Default: Field, SetsDefault: true, KeyField: "Name"}, // field string
			"StringSliceFlag.Value": {Default: Field, SetsDefault: true, KeyField: "Name"}, // field *StringSlice
		},
		// https://pkg.go.dev/github.com/urfave/cli/v3
		// StringFlag and its kin are aliases of FlagBase.
		"github.com/urfave/cli/v3": {
			"Args.First":          from(Recv),                                            // func() string
			"Args.Get":            from(Recv),                                            // func(n int) string
			"Command.Args":        source(jose.Setting),                                  // func() Args
			"Command.Duration":    named(jose.Setting, P0),                               // func(name string) time.Duration
			"Command.Generic":     named(jose.Setting, P0),                               // func(name string) Value
			"Command.Int":         named(jose.Setting, P0),                               // func(name string) int
			"Command.String":      named(jose.Setting, P0),                               // func(name string) string
			"Command.StringArg":   named(jose.Setting, P0),                               // func(name string) string
			"Command.StringArgs":  named(jose.Setting, P0),                               // func(name string) []string
			"Command.StringMap":   named(jose.Setting, P0),                               // func(name string) map[string]string
			"Command.StringSlice": named(jose.Setting, P0),                               // func(name string) []string
			"Command.Value":       named(jose.Setting, P0),                               // func(name string) any
			"FlagBase.Required":   {Checks: true, KeyField: "Name"},                      // field bool
			"FlagBase.Value":      {Default: Field, SetsDefault: true, KeyField: "Name"}, // field T
		},
	}
}

// caarlosFlows is the API that all versions share.
func caarlosFlows() map[string]Flow {
	return map[string]Flow{
		"Parse": {Into: P0, Source: jose.Environment}, // func(v interface{}) error
	}
}
