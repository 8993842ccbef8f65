"""Terms: where a draft explains them, how it uses them, which it should explain."""
