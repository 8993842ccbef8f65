"""Short forms: what each stands for, where it is spelt out, whether a reader can follow."""
