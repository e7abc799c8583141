"""Make-believe sources on this machine, to try the loader's client on: court inscriptions and the BRP API.

What they serve is fictional; how they break is what real services do (`storing`).
"""
