// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// declared is the flow of a function that declares the value of a setting in the
// source; without a key the value holds all settings.
func declared(key, value Slot) Flow { return Flow{Key: key, Default: value, SetsDefault: true} }

// configFlows are the flows of settings by name: flags and configuration.
func configFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/flag
		"flag": {
			"Arg":                 source(jose.Setting),                                   // func(i int) string
			"Args":                source(jose.Setting),                                   // func() []string
			"Bool":                {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value bool, usage string) *bool
			"BoolVar":             {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *bool, name string, value bool, usage string)
			"Duration":            {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value time.Duration, usage string) *time.Duration
			"DurationVar":         {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *time.Duration, name string, value time.Duration, usage string)
			"FlagSet.Arg":         source(jose.Setting),                                   // func(i int) string
			"FlagSet.Args":        source(jose.Setting),                                   // func() []string
			"FlagSet.Bool":        {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value bool, usage string) *bool
			"FlagSet.BoolVar":     {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *bool, name string, value bool, usage string)
			"FlagSet.Duration":    {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value time.Duration, usage string) *time.Duration
			"FlagSet.DurationVar": {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *time.Duration, name string, value time.Duration, usage string)
			"FlagSet.Float64":     {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value float64, usage string) *float64
			"FlagSet.Float64Var":  {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *float64, name string, value float64, usage string)
			"FlagSet.Int":         {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value int, usage string) *int
			"FlagSet.Int64":       {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value int64, usage string) *int64
			"FlagSet.Int64Var":    {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *int64, name string, value int64, usage string)
			"FlagSet.IntVar":      {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *int, name string, value int, usage string)
			"FlagSet.String":      {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value string, usage string) *string
			"FlagSet.StringVar":   {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *string, name string, value string, usage string)
			"FlagSet.TextVar":     {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p encoding.TextUnmarshaler, name string, value encoding.TextMarshaler, usage string)
			"FlagSet.Uint":        {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value uint, usage string) *uint
			"FlagSet.Uint64":      {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value uint64, usage string) *uint64
			"FlagSet.Uint64Var":   {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *uint64, name string, value uint64, usage string)
			"FlagSet.UintVar":     {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *uint, name string, value uint, usage string)
			"Float64":             {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value float64, usage string) *float64
			"Float64Var":          {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *float64, name string, value float64, usage string)
			"Int":                 {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value int, usage string) *int
			"Int64":               {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value int64, usage string) *int64
			"Int64Var":            {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *int64, name string, value int64, usage string)
			"IntVar":              {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *int, name string, value int, usage string)
			"String":              {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value string, usage string) *string
			"StringVar":           {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *string, name string, value string, usage string)
			"TextVar":             {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p encoding.TextUnmarshaler, name string, value encoding.TextMarshaler, usage string)
			"Uint":                {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value uint, usage string) *uint
			"Uint64":              {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value uint64, usage string) *uint64
			"Uint64Var":           {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *uint64, name string, value uint64, usage string)
			"UintVar":             {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *uint, name string, value uint, usage string)
		},
		// https://pkg.go.dev/github.com/spf13/pflag
		"github.com/spf13/pflag": {
			"Arg":                        source(jose.Setting),                                   // func(i int) string
			"Args":                       source(jose.Setting),                                   // func() []string
			"Bool":                       {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value bool, usage string) *bool
			"BoolP":                      {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value bool, usage string) *bool
			"BoolVar":                    {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *bool, name string, value bool, usage string)
			"BoolVarP":                   {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *bool, name string, shorthand string, value bool, usage string)
			"BytesBase64":                {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value []byte, usage string) *[]byte
			"BytesBase64P":               {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value []byte, usage string) *[]byte
			"BytesBase64Var":             {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *[]byte, name string, value []byte, usage string)
			"BytesBase64VarP":            {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *[]byte, name string, shorthand string, value []byte, usage string)
			"BytesHex":                   {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value []byte, usage string) *[]byte
			"BytesHexP":                  {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value []byte, usage string) *[]byte
			"BytesHexVar":                {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *[]byte, name string, value []byte, usage string)
			"BytesHexVarP":               {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *[]byte, name string, shorthand string, value []byte, usage string)
			"Duration":                   {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value time.Duration, usage string) *time.Duration
			"DurationP":                  {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value time.Duration, usage string) *time.Duration
			"DurationVar":                {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *time.Duration, name string, value time.Duration, usage string)
			"DurationVarP":               {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *time.Duration, name string, shorthand string, value time.Duration, usage string)
			"FlagSet.Arg":                source(jose.Setting),                                   // func(i int) string
			"FlagSet.Args":               source(jose.Setting),                                   // func() []string
			"FlagSet.Bool":               {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value bool, usage string) *bool
			"FlagSet.BoolP":              {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value bool, usage string) *bool
			"FlagSet.BoolVar":            {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *bool, name string, value bool, usage string)
			"FlagSet.BoolVarP":           {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *bool, name string, shorthand string, value bool, usage string)
			"FlagSet.BytesBase64":        {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value []byte, usage string) *[]byte
			"FlagSet.BytesBase64P":       {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value []byte, usage string) *[]byte
			"FlagSet.BytesBase64Var":     {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *[]byte, name string, value []byte, usage string)
			"FlagSet.BytesBase64VarP":    {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *[]byte, name string, shorthand string, value []byte, usage string)
			"FlagSet.BytesHex":           {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value []byte, usage string) *[]byte
			"FlagSet.BytesHexP":          {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value []byte, usage string) *[]byte
			"FlagSet.BytesHexVar":        {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *[]byte, name string, value []byte, usage string)
			"FlagSet.BytesHexVarP":       {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *[]byte, name string, shorthand string, value []byte, usage string)
			"FlagSet.Duration":           {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value time.Duration, usage string) *time.Duration
			"FlagSet.DurationP":          {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value time.Duration, usage string) *time.Duration
			"FlagSet.DurationVar":        {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *time.Duration, name string, value time.Duration, usage string)
			"FlagSet.DurationVarP":       {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *time.Duration, name string, shorthand string, value time.Duration, usage string)
			"FlagSet.GetBool":            named(jose.Setting, P0),                                // func(name string) (bool, error)
			"FlagSet.GetBytesBase64":     named(jose.Setting, P0),                                // func(name string) ([]byte, error)
			"FlagSet.GetBytesHex":        named(jose.Setting, P0),                                // func(name string) ([]byte, error)
			"FlagSet.GetDuration":        named(jose.Setting, P0),                                // func(name string) (time.Duration, error)
			"FlagSet.GetInt":             named(jose.Setting, P0),                                // func(name string) (int, error)
			"FlagSet.GetInt64":           named(jose.Setting, P0),                                // func(name string) (int64, error)
			"FlagSet.GetString":          named(jose.Setting, P0),                                // func(name string) (string, error)
			"FlagSet.GetStringArray":     named(jose.Setting, P0),                                // func(name string) ([]string, error)
			"FlagSet.GetStringSlice":     named(jose.Setting, P0),                                // func(name string) ([]string, error)
			"FlagSet.GetStringToString":  named(jose.Setting, P0),                                // func(name string) (map[string]string, error)
			"FlagSet.Int":                {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value int, usage string) *int
			"FlagSet.Int64":              {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value int64, usage string) *int64
			"FlagSet.Int64P":             {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value int64, usage string) *int64
			"FlagSet.Int64Var":           {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *int64, name string, value int64, usage string)
			"FlagSet.Int64VarP":          {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *int64, name string, shorthand string, value int64, usage string)
			"FlagSet.IntP":               {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value int, usage string) *int
			"FlagSet.IntVar":             {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *int, name string, value int, usage string)
			"FlagSet.IntVarP":            {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *int, name string, shorthand string, value int, usage string)
			"FlagSet.String":             {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value string, usage string) *string
			"FlagSet.StringArray":        {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value []string, usage string) *[]string
			"FlagSet.StringArrayP":       {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value []string, usage string) *[]string
			"FlagSet.StringArrayVar":     {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *[]string, name string, value []string, usage string)
			"FlagSet.StringArrayVarP":    {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *[]string, name string, shorthand string, value []string, usage string)
			"FlagSet.StringP":            {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value string, usage string) *string
			"FlagSet.StringSlice":        {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value []string, usage string) *[]string
			"FlagSet.StringSliceP":       {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value []string, usage string) *[]string
			"FlagSet.StringSliceVar":     {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *[]string, name string, value []string, usage string)
			"FlagSet.StringSliceVarP":    {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *[]string, name string, shorthand string, value []string, usage string)
			"FlagSet.StringToString":     {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value map[string]string, usage string) *map[string]string
			"FlagSet.StringToStringP":    {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value map[string]string, usage string) *map[string]string
			"FlagSet.StringToStringVar":  {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *map[string]string, name string, value map[string]string, usage string)
			"FlagSet.StringToStringVarP": {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *map[string]string, name string, shorthand string, value map[string]string, usage string)
			"FlagSet.StringVar":          {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *string, name string, value string, usage string)
			"FlagSet.StringVarP":         {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *string, name string, shorthand string, value string, usage string)
			"Int":                        {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value int, usage string) *int
			"Int64":                      {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value int64, usage string) *int64
			"Int64P":                     {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value int64, usage string) *int64
			"Int64Var":                   {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *int64, name string, value int64, usage string)
			"Int64VarP":                  {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *int64, name string, shorthand string, value int64, usage string)
			"IntP":                       {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value int, usage string) *int
			"IntVar":                     {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *int, name string, value int, usage string)
			"IntVarP":                    {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *int, name string, shorthand string, value int, usage string)
			"String":                     {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value string, usage string) *string
			"StringArray":                {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value []string, usage string) *[]string
			"StringArrayP":               {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value []string, usage string) *[]string
			"StringArrayVar":             {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *[]string, name string, value []string, usage string)
			"StringArrayVarP":            {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *[]string, name string, shorthand string, value []string, usage string)
			"StringP":                    {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value string, usage string) *string
			"StringSlice":                {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value []string, usage string) *[]string
			"StringSliceP":               {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value []string, usage string) *[]string
			"StringSliceVar":             {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *[]string, name string, value []string, usage string)
			"StringSliceVarP":            {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *[]string, name string, shorthand string, value []string, usage string)
			"StringToString":             {Source: jose.Setting, Key: P0, Default: P1},           // func(name string, value map[string]string, usage string) *map[string]string
			"StringToStringP":            {Source: jose.Setting, Key: P0, Default: P2},           // func(name string, shorthand string, value map[string]string, usage string) *map[string]string
			"StringToStringVar":          {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *map[string]string, name string, value map[string]string, usage string)
			"StringToStringVarP":         {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *map[string]string, name string, shorthand string, value map[string]string, usage string)
			"StringVar":                  {Into: P0, Source: jose.Setting, Key: P1, Default: P2}, // func(p *string, name string, value string, usage string)
			"StringVarP":                 {Into: P0, Source: jose.Setting, Key: P1, Default: P3}, // func(p *string, name string, shorthand string, value string, usage string)
		},
		// https://pkg.go.dev/github.com/spf13/viper
		// What is set or merged wins over the other sources, but is compiled in like a default.
		"github.com/spf13/viper": {
			"AllSettings":              source(jose.Setting),                      // func() map[string]any
			"Get":                      named(jose.Setting, P0),                   // func(key string) any
			"GetBool":                  named(jose.Setting, P0),                   // func(key string) bool
			"GetDuration":              named(jose.Setting, P0),                   // func(key string) time.Duration
			"GetFloat64":               named(jose.Setting, P0),                   // func(key string) float64
			"GetInt":                   named(jose.Setting, P0),                   // func(key string) int
			"GetInt32":                 named(jose.Setting, P0),                   // func(key string) int32
			"GetInt64":                 named(jose.Setting, P0),                   // func(key string) int64
			"GetString":                named(jose.Setting, P0),                   // func(key string) string
			"GetStringMap":             named(jose.Setting, P0),                   // func(key string) map[string]any
			"GetStringMapString":       named(jose.Setting, P0),                   // func(key string) map[string]string
			"GetStringSlice":           named(jose.Setting, P0),                   // func(key string) []string
			"GetTime":                  named(jose.Setting, P0),                   // func(key string) time.Time
			"GetUint":                  named(jose.Setting, P0),                   // func(key string) uint
			"MergeConfigMap":           declared(NoSlot, P0),                      // func(cfg map[string]any) error
			"Set":                      declared(P0, P1),                          // func(key string, value any)
			"SetDefault":               declared(P0, P1),                          // func(key string, value any)
			"Sub":                      named(jose.Setting, P0),                   // func(key string) *Viper
			"Unmarshal":                {Into: P0, Source: jose.Setting},          // func(rawVal any, opts ...DecoderConfigOption) error
			"UnmarshalExact":           {Into: P0, Source: jose.Setting},          // func(rawVal any, opts ...DecoderConfigOption) error
			"UnmarshalKey":             {Into: P1, Source: jose.Setting, Key: P0}, // func(key string, rawVal any, opts ...DecoderConfigOption) error
			"Viper.AllSettings":        source(jose.Setting),                      // func() map[string]any
			"Viper.Get":                named(jose.Setting, P0),                   // func(key string) any
			"Viper.GetBool":            named(jose.Setting, P0),                   // func(key string) bool
			"Viper.GetDuration":        named(jose.Setting, P0),                   // func(key string) time.Duration
			"Viper.GetFloat64":         named(jose.Setting, P0),                   // func(key string) float64
			"Viper.GetInt":             named(jose.Setting, P0),                   // func(key string) int
			"Viper.GetInt32":           named(jose.Setting, P0),                   // func(key string) int32
			"Viper.GetInt64":           named(jose.Setting, P0),                   // func(key string) int64
			"Viper.GetString":          named(jose.Setting, P0),                   // func(key string) string
			"Viper.GetStringMap":       named(jose.Setting, P0),                   // func(key string) map[string]any
			"Viper.GetStringMapString": named(jose.Setting, P0),                   // func(key string) map[string]string
			"Viper.GetStringSlice":     named(jose.Setting, P0),                   // func(key string) []string
			"Viper.GetTime":            named(jose.Setting, P0),                   // func(key string) time.Time
			"Viper.GetUint":            named(jose.Setting, P0),                   // func(key string) uint
			"Viper.MergeConfigMap":     declared(NoSlot, P0),                      // func(cfg map[string]any) error
			"Viper.Set":                declared(P0, P1),                          // func(key string, value any)
			"Viper.SetDefault":         declared(P0, P1),                          // func(key string, value any)
			"Viper.Sub":                named(jose.Setting, P0),                   // func(key string) *Viper
			"Viper.Unmarshal":          {Into: P0, Source: jose.Setting},          // func(rawVal any, opts ...DecoderConfigOption) error
			"Viper.UnmarshalExact":     {Into: P0, Source: jose.Setting},          // func(rawVal any, opts ...DecoderConfigOption) error
			"Viper.UnmarshalKey":       {Into: P1, Source: jose.Setting, Key: P0}, // func(key string, rawVal any, opts ...DecoderConfigOption) error
		},
		// https://pkg.go.dev/github.com/knadh/koanf/v2
		// The map of confmap.Provider, the struct of structs.Provider: defaults of all their keys.
		"github.com/knadh/koanf/v2": {
			"Koanf.All":               source(jose.Setting),                          // func() map[string]any
			"Koanf.Bytes":             named(jose.Setting, P0),                       // func(path string) []byte
			"Koanf.Copy":              source(jose.Setting),                          // func() *Koanf
			"Koanf.Cut":               named(jose.Setting, P0),                       // func(path string) *Koanf
			"Koanf.Duration":          named(jose.Setting, P0),                       // func(path string) time.Duration
			"Koanf.Get":               named(jose.Setting, P0),                       // func(path string) any
			"Koanf.Int":               named(jose.Setting, P0),                       // func(path string) int
			"Koanf.Int64":             named(jose.Setting, P0),                       // func(path string) int64
			"Koanf.MapKeys":           named(jose.Setting, P0),                       // func(path string) []string
			"Koanf.MustBytes":         {Source: jose.Setting, Key: P0, Checks: true}, // func(path string) []byte
			"Koanf.MustDuration":      named(jose.Setting, P0),                       // func(path string) time.Duration
			"Koanf.MustInt":           named(jose.Setting, P0),                       // func(path string) int
			"Koanf.MustInt64":         named(jose.Setting, P0),                       // func(path string) int64
			"Koanf.MustString":        {Source: jose.Setting, Key: P0, Checks: true}, // func(path string) string
			"Koanf.MustStringMap":     {Source: jose.Setting, Key: P0, Checks: true}, // func(path string) map[string]string
			"Koanf.MustStrings":       {Source: jose.Setting, Key: P0, Checks: true}, // func(path string) []string
			"Koanf.Raw":               source(jose.Setting),                          // func() map[string]any
			"Koanf.Set":               declared(P0, P1),                              // func(key string, val any) error
			"Koanf.String":            named(jose.Setting, P0),                       // func(path string) string
			"Koanf.StringMap":         named(jose.Setting, P0),                       // func(path string) map[string]string
			"Koanf.Strings":           named(jose.Setting, P0),                       // func(path string) []string
			"Koanf.StringsMap":        named(jose.Setting, P0),                       // func(path string) map[string][]string
			"Koanf.Unmarshal":         {Into: P1, Source: jose.Setting, Key: P0},     // func(path string, o any) error
			"Koanf.UnmarshalWithConf": {Into: P1, Source: jose.Setting, Key: P0},     // func(path string, o any, c UnmarshalConf) error
		},
		// https://pkg.go.dev/gopkg.in/ini.v1
		"gopkg.in/ini.v1":       iniFlows(),
		"github.com/go-ini/ini": iniFlows(),
		// https://pkg.go.dev/github.com/knadh/koanf/providers/confmap
		"github.com/knadh/koanf/providers/confmap": {
			"Provider": declared(NoSlot, P0), // func(mp map[string]any, delim string) *Confmap
		},
		// https://pkg.go.dev/github.com/knadh/koanf/providers/structs
		"github.com/knadh/koanf/providers/structs": {
			"Provider":          declared(NoSlot, P0), // func(s interface{}, tag string) *Structs
			"ProviderWithDelim": declared(NoSlot, P0), // func(s interface{}, tag string, delim string) *Structs
		},
	}
}

// iniFlows is the API of both import paths of the package.
func iniFlows() map[string]Flow {
	return map[string]Flow{
		"File.MapTo":           {Into: P0, Source: jose.Setting},                           // func(v interface{}) error
		"Key.Bool":             {From: []Slot{Recv}, Source: jose.Setting},                 // func() (bool, error)
		"Key.Duration":         {From: []Slot{Recv}, Source: jose.Setting},                 // func() (time.Duration, error)
		"Key.In":               {From: []Slot{Recv}, Source: jose.Setting, Default: P0},    // func(defaultVal string, candidates []string) string
		"Key.Int":              {From: []Slot{Recv}, Source: jose.Setting},                 // func() (int, error)
		"Key.Int64":            {From: []Slot{Recv}, Source: jose.Setting},                 // func() (int64, error)
		"Key.MustBool":         {From: []Slot{Recv}, Source: jose.Setting, Default: Rest0}, // func(defaultVal ...bool) bool
		"Key.MustDuration":     {From: []Slot{Recv}, Source: jose.Setting, Default: Rest0}, // func(defaultVal ...time.Duration) time.Duration
		"Key.MustInt":          {From: []Slot{Recv}, Source: jose.Setting, Default: Rest0}, // func(defaultVal ...int) int
		"Key.MustInt64":        {From: []Slot{Recv}, Source: jose.Setting, Default: Rest0}, // func(defaultVal ...int64) int64
		"Key.MustString":       {From: []Slot{Recv}, Source: jose.Setting, Default: P0},    // func(defaultVal string) string
		"Key.SetValue":         into(Recv, P0),                                             // func(v string)
		"Key.String":           {From: []Slot{Recv}, Source: jose.Setting},                 // func() string
		"Key.Strings":          {From: []Slot{Recv}, Source: jose.Setting},                 // func(delim string) []string
		"Key.Validate":         {From: []Slot{Recv}, Source: jose.Setting},                 // func(fn func(string) string) string
		"Key.Value":            {From: []Slot{Recv}, Source: jose.Setting},                 // func() string
		"Key.ValueWithShadows": {From: []Slot{Recv}, Source: jose.Setting},                 // func() []string
		"MapTo":                {Into: P0, Source: jose.Setting},                           // func(v interface{}, source interface{}, others ...interface{}) error
		"Section.GetKey":       named(jose.Setting, P0),                                    // func(name string) (*Key, error)
		"Section.Key":          named(jose.Setting, P0),                                    // func(name string) *Key
		"Section.KeysHash":     source(jose.Setting),                                       // func() map[string]string
		"Section.MapTo":        {Into: P0, Source: jose.Setting},                           // func(v interface{}) error
		"Section.NewKey":       declared(P0, P1),                                           // func(name string, val string) (*Key, error)
	}
}
